import type { Issue } from '../core/issue.js';

/** What stands for the bytes of an input that has none, because of an issue. */
export function hashIssue({ code }: Pick<Issue, 'code'>): string {
  return `issue:${code}`;
}
