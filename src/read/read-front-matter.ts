import type { Line } from '../core/line.js';
import type { MetadataCandidate, Page } from '../core/page.js';
import { FRONT_MATTER } from './markdown-blocks.js';

/** What stands above a text about it, and where that ends, in UTF-16 units. */
export interface FrontMatter {
  readonly metadata: readonly MetadataCandidate[];
  readonly end: number;
}

/** Longer ones are no front matter. */
const LONGEST = 20_000;
const OPENS = /^\ufeff?---[ \t]*\r?\n/u;
const CLOSES = /\n---[ \t]*(?:\r?\n|$)/u;
const KEY = /^([A-Za-z][\w.-]*):((?:[ \t].*)?)$/u;
const ITEM = /^[ \t]*-[ \t](.*)$/u;
/** What may stand between: more of a value, a remark, nothing. */
const OTHER = /^(?:[ \t].*|#.*|\s*)$/u;

const FIELDS: Readonly<Record<string, MetadataCandidate['field']>> = {
  title: 'title',
  headline: 'title',
  description: 'description',
  summary: 'description',
  excerpt: 'description',
  subtitle: 'description',
  date: 'date',
  published: 'date',
  published_time: 'date',
  publishdate: 'date',
  date_published: 'date',
  modified: 'modified',
  updated: 'modified',
  lastmod: 'modified',
  date_modified: 'modified',
  author: 'author',
  authors: 'author',
  byline: 'author',
  lang: 'language',
  language: 'language',
  url: 'url',
  canonical: 'url',
  link: 'url',
  site: 'site',
  sitename: 'site',
  site_name: 'site',
};

/**
 * The YAML between two lines of three dashes that writers and extractors put above Markdown, as
 * far as it is plain: a key and a text, or a list of texts, a line. Null where a text begins
 * otherwise, as one does that has a line across the page above it.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = OPENS.exec(text)?.[0].length ?? 0;
  if (opening === 0) return null;
  const head = text.slice(opening - 1, opening + LONGEST);
  const close = CLOSES.exec(head);
  if (!close) return null;
  const lines = head.slice(1, Math.max(1, close.index)).split(/\r?\n/u);
  const metadata: MetadataCandidate[] = [];
  let key: string | null = null;
  for (const line of lines) {
    const entry = KEY.exec(line);
    const item = ITEM.exec(line)?.[1];
    if (entry) key = entry[1]!.toLowerCase();
    else if (item === undefined && !OTHER.test(line)) return null;
    metadata.push(...offer(key, entry ? entry[2] : item));
  }
  if (key === null) return null;
  return { metadata, end: opening - 1 + close.index + close[0].length };
}

/** Whether a line is one of those above a text: what it states is metadata. */
export function isInFrontMatter({ start }: Line, { front = 0 }: Page): boolean {
  return start < front;
}

function offer(key: string | null, raw = ''): MetadataCandidate[] {
  const field = FIELDS[key ?? ''];
  const value = plain(raw.trim());
  return field && value !== '' ? [{ field, value, from: `${FRONT_MATTER}:${key}` }] : [];
}

/** Without the quotes around it; nothing for what is more than a text. */
function plain(value: string): string {
  if (/^[[{|>&*!]/u.test(value)) return '';
  if (/^'.*'$/u.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/u.test(value)) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value.slice(1, -1);
  }
}
