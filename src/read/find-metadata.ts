import type { CheerioAPI } from 'cheerio/slim';
import type { MetadataCandidate } from '../core/page.js';
import { makeEdits } from './edit-text.js';
import { elementsIn } from './elements-in.js';
import { findEntities } from './find-entities.js';
import { MOST_VALUES } from './limits.js';
import type { Document, Element } from './parse-html.js';
import { readJsonLd } from './read-json-ld.js';
import { readMetaTags } from './read-meta-tags.js';
import { readMicrodata } from './read-microdata.js';
import { settleLanguages } from './settle-languages.js';

/** What a page offers for each field beside its visible text, the best of each kind first. */
export function findMetadata($: CheerioAPI): MetadataCandidate[] {
  const found = [...elementsIn($.root()[0] as Document)];
  const textOf = (element: Element) => $(element).text();
  const metas = readMetaTags(found.filter(isMeta).map(({ attribs }) => attribs));
  const address = canonicalLink(found);
  const addresses = [...address, ...metas].flatMap(({ field, value }) =>
    field === 'url' ? [value] : [],
  );
  const candidates = settleLanguages([
    ...offer('language', 'html[lang]', found.slice(0, 1), langOf),
    ...readJsonLd(found.filter(isLinkedData).map(textOf), addresses),
    ...metas,
    ...readMicrodata($, found),
    ...offer('title', 'title', found.filter(isTitle).slice(0, 1), textOf),
    ...address,
    ...offer('date', 'time[datetime]', found, ({ attribs }) => attribs.datetime),
    ...offer('author', 'a[rel=author]', found.filter(isAuthorLink), textOf),
  ]);
  return firstOfEach(candidates).map(withoutEntities);
}

/** Many sites encode linked data, which no parser decodes, and attributes once more: `K&uuml;hl`. */
function withoutEntities(candidate: MetadataCandidate): MetadataCandidate {
  if (candidate.field === 'url') return candidate;
  return { ...candidate, value: makeEdits(candidate.value, findEntities(candidate.value)) };
}

/** No more for any field than can be held against each other. */
function firstOfEach(candidates: readonly MetadataCandidate[]): MetadataCandidate[] {
  const counts = new Map<MetadataCandidate['field'], number>();
  return candidates.filter(({ field }) => {
    const count = (counts.get(field) ?? 0) + 1;
    counts.set(field, count);
    return count <= MOST_VALUES;
  });
}

/** One candidate for each element that has a value. */
function offer(
  field: MetadataCandidate['field'],
  from: string,
  elements: readonly Element[],
  read: (element: Element) => string | undefined,
): MetadataCandidate[] {
  return elements.flatMap((element) => {
    const value = read(element)?.replace(/\s+/gu, ' ').trim() ?? '';
    return value === '' ? [] : [{ field, value, from }];
  });
}

function canonicalLink(elements: readonly Element[]): MetadataCandidate[] {
  return offer('url', 'link[rel=canonical]', elements, ({ name, attribs }) =>
    name === 'link' && attribs.rel?.toLowerCase() === 'canonical' ? attribs.href : undefined,
  );
}

function isMeta({ name }: Element): boolean {
  return name === 'meta';
}

function isLinkedData({ name, attribs }: Element): boolean {
  return name === 'script' && /^\s*application\/ld\+json/iu.test(attribs.type ?? '');
}

/** The title of the page: drawings have titles as well. */
function isTitle({ name, parent }: Element): boolean {
  let at = name === 'title' ? parent : undefined;
  while (at && !('name' in at && at.name === 'svg')) at = at.parent;
  return at === null;
}

function isAuthorLink({ name, attribs }: Element): boolean {
  return name === 'a' && (attribs.rel ?? '').split(/\s+/u).includes('author');
}

function langOf({ name, attribs }: Element): string | undefined {
  return name === 'html' ? (attribs.lang ?? attribs['xml:lang']) : undefined;
}
