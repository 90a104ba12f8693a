import type { Result } from '../core/result.js';
import { escapeControls } from './escape-controls.js';
import { toRecord } from './to-record.js';

/** Members of a row that a result takes the place of, and those that explanations do as well. */
const RESULT_KEYS: readonly string[] = ['article', 'status', 'issues'];
const EXPLAINED_KEYS: readonly string[] = [...RESULT_KEYS, 'input', 'lines'];

export function resultKeys(withLines: boolean): readonly string[] {
  return withLines ? EXPLAINED_KEYS : RESULT_KEYS;
}

/**
 * A row of JSONL as it came, its payload replaced by what was made of it. How it was read stands
 * there with the lines alone: whoever does not ask for them keeps a member of that name.
 *
 * @param carried the other members of the row, each as `"key": value`
 */
export function toRow(carried: readonly string[], result: Result, withLines: boolean): string {
  const { article, status, issues, input, lines } = toRecord(result, withLines);
  const explained = withLines ? { input, lines } : {};
  const own = escapeControls(JSON.stringify({ article, status, issues, ...explained }));
  return `{${[...carried, own.slice(1)].join(',')}\n`;
}
