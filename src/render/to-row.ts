import type { Result } from '../core/result.js';
import { escapeControls } from './escape-controls.js';
import { toRecord } from './to-record.js';

/**
 * A row of JSONL as it came, its payload replaced by what was made of it.
 *
 * @param carried the other members of the row, each as `"key": value`
 */
export function toRow(carried: readonly string[], result: Result, withLines: boolean): string {
  const { article, status, issues, lines } = toRecord(result, withLines);
  const own = escapeControls(JSON.stringify({ article, status, issues, lines }));
  return `{${[...carried, own.slice(1)].join(',')}\n`;
}
