import { isCsvTable } from './sniff-csv.js';
import { beginsLikeJson, isJson } from './sniff-json.js';

/** What is looked at of a feed or a mail: what it is shows at its beginning. */
const SAMPLE = 16_384;

const FEED =
  /^(?:<\?xml[^>]{0,200}>\s*|<!--[^>]{0,2000}-->\s*)?(?:<\?xml-stylesheet[^>]{0,500}>\s*|<!--[^>]{0,2000}-->\s*)?<(?:rss\s[^>]{0,4000}version=|feed\s[^>]{0,4000}www\.w3\.org\/2005\/Atom|rdf:RDF\s[^>]{0,4000}purl\.org\/rss\/)/u;
const HEADER = /^([a-z][a-z\d-]{0,60}):[ \t]/iu;

/**
 * What an input is that holds articles in a form which is not read, and what to do instead; null
 * for any page. Only what its beginning says beyond doubt counts: a page may speak of all of them.
 */
export function sniffDocument(text: string): string | null {
  const start = text.trimStart();
  if (beginsLikeJson(start) && isJson(text)) return JSON_DOCUMENT;
  const head = start.slice(0, SAMPLE);
  if (FEED.test(head)) return FEED_DOCUMENT;
  const headers = readHeaders(head);
  if (
    headers.has('mime-version') ||
    headers.has('message-id') ||
    /^(?:from|by) /iu.test(headers.get('received') ?? '')
  ) {
    const isSaved = /^multipart\/related/iu.test(headers.get('content-type') ?? '');
    if (isSaved) return SAVED_PAGE;
    if (headers.has('from')) return MAIL;
  }
  return isCsvTable(start) ? TABLE : null;
}

const JSON_DOCUMENT =
  'this is a JSON document, not text; of JSON, rows are read: one object a line';
const FEED_DOCUMENT =
  'this is a feed (RSS or Atom), not a page; fetch the pages that it names, and clean those';
const SAVED_PAGE = 'this is a page saved as MHTML, not text; save it as HTML';
const MAIL =
  'this is a mail with its headers, not text; save its text or its HTML alone; --from text reads it as it is';
const TABLE =
  'this is a CSV table, not text; of tables, rows of JSON are read: mlr --icsv --ojsonl cat FILE | winnow; --from text reads it as it is';

/** The lines such as `Subject: …` that a text begins with, by their names in lower case. */
function readHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  const lines = head.split(/\r?\n/u);
  // A mailbox says in a line of its own where a mail begins.
  if (/^From \S+@/u.test(lines[0] ?? '')) lines.shift();
  for (const line of lines) {
    const name = HEADER.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined) headers.set(name, line.slice(name.length + 1).trim());
    else if (!/^[ \t]+\S/u.test(line) || headers.size === 0) break;
  }
  return headers;
}
