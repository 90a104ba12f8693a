import { fail } from '../core/fail.js';
import type { Issue } from '../core/issue.js';
import type { Encoding } from '../core/page.js';
import type { Result } from '../core/result.js';
import { decodeBytes } from '../read/decode-bytes.js';
import type { PageSort } from '../read/read-page.js';
import { sniffDocument } from '../read/sniff-document.js';
import { cleanText, type DecodedPage } from './clean-text.js';
import type { Settings } from './settings.js';

/** What a container says of a page. */
export interface Known {
  readonly url: string | null;
  /** When it was fetched, ISO 8601. */
  readonly captured: string | null;
  readonly sort: PageSort | null;
  /** The encoding that was declared beside the page. */
  readonly declared: string | null;
}

const NOTHING_KNOWN: Known = { url: null, captured: null, sort: null, declared: null };

/** Cleans the bytes of one page. */
export async function cleanBytes(
  bytes: Uint8Array,
  source: string,
  settings: Settings,
  known: Known = NOTHING_KNOWN,
): Promise<Result> {
  const page = await decodePage(bytes, settings, known);
  if ('code' in page) return fail(source, page);
  const result = await cleanText(page, source, settings);
  if (bytes.length === 0)
    return { ...result, status: 'invalid', issues: [EMPTY, ...result.issues] };
  return page.encoding.replacements > 0 ? warn(result, page.encoding) : result;
}

type Decoded = DecodedPage & { readonly encoding: Encoding };

/** The text of one page and what is known of it, or why there is none. */
export async function decodePage(
  bytes: Uint8Array,
  settings: Settings,
  { url, captured, sort, declared }: Known = NOTHING_KNOWN,
): Promise<Decoded | Issue> {
  const decoded = await decodeBytes(bytes, { encoding: settings.encoding, declared });
  if ('code' in decoded) return decoded;
  const page = { ...decoded, sort: sort ?? sortOf(settings), url, captured };
  const other = page.sort === 'auto' ? sniffDocument(page.text) : null;
  return other === null ? page : { code: 'not-text', field: null, message: other };
}

function sortOf({ from }: Settings): PageSort {
  return from === 'text' || from === 'html' ? from : 'auto';
}

const EMPTY: Issue = { code: 'empty', field: null, message: 'the input is empty' };

/** Says in the article that bytes of it could not be read. */
function warn(result: Result, { replacements, name }: Encoding): Result {
  const { article } = result;
  if (!article) return result;
  const places = replacements === 1 ? '1 place' : `${replacements} places`;
  const warning = `${places} unreadable (U+FFFD) in what was read as ${name}`;
  const quality = { ...article.quality, warnings: [...article.quality.warnings, warning] };
  return { ...result, article: { ...article, quality } };
}
