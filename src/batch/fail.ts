import type { Issue } from '../core/issue.js';
import type { Result } from '../core/result.js';

/** The result of an input that could not be cleaned. */
export function fail(source: string, issue: Issue): Result {
  return { status: 'error', source, input: null, article: null, issues: [issue], lines: [] };
}
