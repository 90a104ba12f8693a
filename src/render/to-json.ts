import type { Result } from '../core/result.js';
import { escapeControls } from './escape-controls.js';
import { toRecord } from './to-record.js';

/** One result for a person: the article alone when all is well, unless lines are asked for. */
export function toJson(result: Result, withLines: boolean): string {
  const isPlain = result.status === 'ok' && !withLines;
  const shown = isPlain ? result.article : toRecord(result, withLines);
  return `${escapeControls(JSON.stringify(shown, null, 2))}\n`;
}
