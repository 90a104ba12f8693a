import { fail } from '../core/fail.js';
import type { Issue } from '../core/issue.js';
import type { Result } from '../core/result.js';
import { charsetOf } from '../read/find-declared-charset.js';
import { cleanBytes, type Known } from './clean-bytes.js';
import type { WarcRecord } from './cut-records.js';
import { readResponse } from './read-response.js';
import type { Settings } from './settings.js';
import { survive } from './survive.js';

/** Cleans the page in a record of a WARC or WET file, or fails with `failing`. */
export async function cleanRecord(
  record: WarcRecord,
  source: string,
  settings: Settings,
  failing: Issue | null,
): Promise<Result> {
  const issue = failing ?? record.issue;
  if (issue) return fail(source, issue);
  return survive(source, () => {
    const page = toPage(record);
    return 'code' in page
      ? fail(source, page)
      : cleanBytes(page.bytes, source, settings, page.known);
  });
}

interface RecordPage {
  readonly bytes: Uint8Array;
  readonly known: Known;
}

/** The page in a record, or why there is none. */
export function toPage({ fields, block }: WarcRecord): RecordPage | Issue {
  const url = fields['warc-target-uri']?.replace(/^<|>$/gu, '') ?? null;
  const captured = fields['warc-date'] ?? null;
  const stated = fields['content-type'] ?? '';
  const isResponse = /^application\/http/iu.test(stated);
  const { status, contentType, body } = isResponse
    ? readResponse(block)
    : { status: 0, contentType: stated, body: block };
  const why = findWhyNone(status, contentType);
  if (why !== null) return { code: 'no-page', field: null, message: why };
  if ('code' in body) return body;
  const sort = fields['warc-type'] === 'conversion' ? 'text' : null;
  return { bytes: body, known: { url, captured, sort, declared: charsetOf(contentType) } };
}

const PAGE = /^text\/|html|\/xml$/u;
/** What is text for a program. */
const NO_PAGE = /^text\/(?:css|csv|calendar|(?:x-)?(?:json|vcard|(?:java|ecma)script))$/u;

/** Why what was crawled is no page; null when it may be one. */
function findWhyNone(status: number, contentType: string): string | null {
  if (status !== 0 && (status < 200 || status > 299)) return `the server answered ${status}`;
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const isPage = type === '' || (PAGE.test(type) && !NO_PAGE.test(type));
  return isPage ? null : `${type} is no page`;
}
