import type { Result } from '../core/result.js';
import { escapeControls } from './escape-controls.js';
import { toRecord } from './to-record.js';

/** One result for a person: the article when all is well, else the whole result. */
export function toJson(result: Result): string {
  const shown = result.status === 'ok' ? result.article : toRecord(result);
  return `${escapeControls(JSON.stringify(shown, null, 2))}\n`;
}
