import type { Issue } from '../core/issue.js';
import type { Result } from '../core/result.js';
import { cleanText, type DecodedPage } from './clean-text.js';
import { fail } from './fail.js';
import type { Settings } from './settings.js';
import { splitMembers } from './split-members.js';
import { survive } from './survive.js';

/** What one row of JSONL gave. */
export interface CleanedRow {
  /** Its members but for the payload, as they stood. */
  readonly carried: readonly string[];
  readonly result: Result;
}

/** Members that a result takes the place of. */
const RESULT_KEYS = new Set(['article', 'status', 'issues']);

/** Cleans the payload of one row, or fails with `failing` and leaves the payload alone. */
export async function cleanRow(
  bytes: Uint8Array,
  source: string,
  settings: Settings,
  failing: Issue | null,
): Promise<CleanedRow> {
  const row = parseRow(bytes);
  if ('issue' in row) return { carried: [], result: fail(source, row.issue) };
  const key = payloadKey(row.object, settings);
  const issue = failing ?? (key === undefined ? lacksPayload(row.object, settings) : null);
  const result = issue
    ? fail(source, issue)
    : await survive(source, () =>
        cleanText(payload(row.object, key as string, settings), source, settings),
      );
  return { carried: carry(row.json, key), result };
}

/** What stands under the key of HTML is HTML; a text may be anything. */
function payload(row: Record<string, unknown>, key: string, { textField }: Settings): DecodedPage {
  const sort = key === textField ? 'text' : 'html';
  return { text: row[key] as string, sort };
}

function carry(json: string, payload: string | undefined): string[] {
  return splitMembers(json)
    .filter(({ key }) => key !== payload && !RESULT_KEYS.has(key))
    .map(({ raw }) => raw);
}

type Row = { json: string; object: Record<string, unknown> } | { issue: Issue };

function parseRow(bytes: Uint8Array): Row {
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const object: unknown = JSON.parse(json);
    if (typeof object === 'object' && object !== null && !Array.isArray(object)) {
      return { json, object: object as Record<string, unknown> };
    }
    return { issue: notJson('the row is not an object in braces') };
  } catch (error) {
    return { issue: notJson(whatIsWrong(error as Error, bytes)) };
  }
}

function whatIsWrong(error: Error, bytes: Uint8Array): string {
  if (!(error instanceof SyntaxError)) return 'the row is not UTF-8';
  return bytes.every((byte) => byte <= 0x20) ? 'the row is blank' : 'the row is not JSON';
}

function notJson(message: string): Issue {
  return { code: 'not-json', field: null, message };
}

/** The text where there is one, else the HTML. */
function payloadKey(row: Record<string, unknown>, settings: Settings): string | undefined {
  const keys = [settings.textField, settings.htmlField];
  return keys.find((key) => Object.hasOwn(row, key) && typeof row[key] === 'string');
}

function lacksPayload(row: Record<string, unknown>, settings: Settings): Issue {
  const { textField, htmlField } = settings;
  const field = [textField, htmlField].find((key) => Object.hasOwn(row, key)) ?? textField;
  const message = Object.hasOwn(row, field)
    ? `"${field}" is not a string`
    : `the row has neither "${textField}" nor "${htmlField}"`;
  return { code: 'no-payload', field, message };
}
