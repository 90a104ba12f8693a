import { fail } from '../core/fail.js';
import type { Issue } from '../core/issue.js';
import { parseUrl } from '../core/parse-url.js';
import type { Result } from '../core/result.js';
import { resultKeys } from '../render/to-row.js';
import { cleanText, type DecodedPage } from './clean-text.js';
import type { Settings } from './settings.js';
import { splitMembers } from './split-members.js';
import { survive } from './survive.js';

/** What one row of JSONL gave. */
export interface CleanedRow {
  /** Its members but for the payload, as they stood. */
  readonly carried: readonly string[];
  readonly result: Result;
}

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
  const page = failing ?? toPage(row.object, key, settings);
  const result =
    'code' in page
      ? fail(source, page)
      : await survive(source, () => cleanText(page, source, settings));
  return { carried: carry(row.json, key, settings), result };
}

/** The page in a row, or why there is none. */
export function readRow(bytes: Uint8Array, settings: Settings): DecodedPage | Issue {
  const row = parseRow(bytes);
  if ('issue' in row) return row.issue;
  return toPage(row.object, payloadKey(row.object, settings), settings);
}

type RowObject = Readonly<Record<string, unknown>>;

/** What stands under the key of HTML is HTML; a text may be anything. */
function toPage(
  row: RowObject,
  key: string | undefined,
  { textField, htmlField, urlField }: Settings,
): DecodedPage | Issue {
  if (key === undefined) return lacksPayload(row, textField, htmlField);
  const sort = key === textField ? 'text' : 'html';
  return { text: row[key] as string, sort, url: addressIn(row, urlField) };
}

function addressIn(row: RowObject, key: string): string | null {
  const url = Object.hasOwn(row, key) ? row[key] : null;
  return typeof url === 'string' && parseUrl(url) ? url : null;
}

function carry(json: string, payload: string | undefined, { explain }: Settings): string[] {
  const taken = resultKeys(explain === 'json');
  return splitMembers(json)
    .filter(({ key }) => key !== payload && !taken.includes(key))
    .map(({ raw }) => raw);
}

type Row = { json: string; object: RowObject } | { issue: Issue };

function parseRow(bytes: Uint8Array): Row {
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const object: unknown = JSON.parse(json);
    if (typeof object === 'object' && object !== null && !Array.isArray(object)) {
      return { json, object: object as RowObject };
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
function payloadKey(row: RowObject, settings: Settings): string | undefined {
  const keys = [settings.textField, settings.htmlField];
  return keys.find((key) => Object.hasOwn(row, key) && typeof row[key] === 'string');
}

function lacksPayload(row: RowObject, textField: string, htmlField: string): Issue {
  const field = [textField, htmlField].find((key) => Object.hasOwn(row, key)) ?? textField;
  const message = Object.hasOwn(row, field)
    ? `"${field}" is not a string`
    : `the row has neither "${textField}" nor "${htmlField}"`;
  return { code: 'no-payload', field, message };
}
