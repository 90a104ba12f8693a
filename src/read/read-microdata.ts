import type { CheerioAPI } from 'cheerio/slim';
import type { MetadataCandidate } from '../core/page.js';
import { elementsIn } from './elements-in.js';
import type { Element } from './parse-html.js';

type Field = MetadataCandidate['field'];

const FIELD_OF: Readonly<Record<string, Field>> = {
  headline: 'title',
  alternativeHeadline: 'description',
  datePublished: 'date',
  dateCreated: 'date',
  dateModified: 'modified',
  author: 'author',
};

/** Things within a page that have dates and authors of their own. */
const OTHER_THING = /(?:Comment|Answer|Question|ItemList|Review|Event|Product|Offer)$/u;

/** Elements asked: a page can name any number, the ones of its article come early. */
const MOST_ELEMENTS = 100;

/** What elements with `itemprop` say of the page, except those inside comments and lists. */
export function readMicrodata($: CheerioAPI, elements: readonly Element[]): MetadataCandidate[] {
  const asked = elements.filter((element) => namesOf(element).length > 0);
  return asked.slice(0, MOST_ELEMENTS).flatMap((element) =>
    namesOf(element).flatMap((name) => {
      const field = FIELD_OF[name];
      const value = field && !isElsewhere(element) ? statedBy($, element) : '';
      return field && value !== '' ? [{ field, value, from: `microdata:${name}` }] : [];
    }),
  );
}

function namesOf({ attribs }: Element): string[] {
  return (attribs.itemprop ?? '').split(/\s+/u).filter((name) => Object.hasOwn(FIELD_OF, name));
}

function isElsewhere(element: Element): boolean {
  return OTHER_THING.test(scopeOf(element)?.attribs.itemtype ?? '');
}

/** The thing that an element is a property of. */
function scopeOf({ parent }: Element): Element | null {
  let at = parent;
  while (at && !('attribs' in at && at.attribs.itemscope !== undefined)) at = at.parent;
  return at as Element | null;
}

/** The attribute that says it, else the name of the thing within, else the text. */
function statedBy($: CheerioAPI, element: Element): string {
  const { content, datetime } = element.attribs;
  if (content ?? datetime) return (content ?? datetime ?? '').trim();
  const name = firstNamed(element) ?? element;
  return name.attribs.content?.trim() ?? $(name).text().replace(/\s+/gu, ' ').trim();
}

function firstNamed(element: Element): Element | null {
  for (const inner of elementsIn(element)) {
    if (inner.attribs.itemprop?.split(/\s+/u).includes('name')) return inner;
  }
  return null;
}
