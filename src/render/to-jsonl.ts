import type { Result } from '../core/result.js';
import { escapeControls } from './escape-controls.js';
import { toRecord } from './to-record.js';

/** One result, one line. */
export function toJsonl(result: Result, withLines: boolean): string {
  return `${escapeControls(JSON.stringify(toRecord(result, withLines)))}\n`;
}
