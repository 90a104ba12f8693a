import type { Issue } from './issue.js';
import type { Result } from './result.js';

/** The result of an input that could not be cleaned. */
export function fail(source: string | null, issue: Issue): Result {
  return { status: 'error', source, input: null, article: null, issues: [issue], lines: [] };
}
