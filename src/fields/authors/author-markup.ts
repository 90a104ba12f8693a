import type { Mark } from '../../core/line.js';
import { commonAncestor, lineage, nameWords, type PageElement } from '../../core/page-element.js';
import { remember } from '../../core/remember.js';
import type { Anatomy } from '../read-anatomy.js';
import type { NameMention } from './find-spans.js';

/** What the elements around a name say of it. */
export interface AuthorMarkup {
  /** Share that it is of the text of the nearest element called an author's, 0 to 1; 0 without. */
  readonly share: number;
  /** Whether it links to where a site has the pages of its authors. */
  readonly isLinked: boolean;
}

const NOTHING: AuthorMarkup = { share: 0, isLinked: false };
/** Elements asked around a name. */
const FARTHEST = 6;
/** Lines of an element that are looked at, to each side. */
const MOST_LINES = 12;
/** From here on the element holds the name and little else. */
const MOSTLY = 0.6;

/** What sites call the element of a byline, and what they write behind it. */
const CALLED =
  /(?:^| )(?:author|byline|writer|contributor|creator|autor(?:en|es|in)?|auteur|verfasser|redakteur|journalist|reporter)s?(?: (?:name|link|info|box|title|url|text|block|meta|details|wrapper|vcard|line))?s?$/u;

/** Folders that hold a page for each author. */
const FOLDER =
  /\/(?:authors?|autor(?:en|es|as?)?|auteurs?|people|persons?|profiles?|contributors?|contributeurs?|writers?|staff|team|journalists?|reporters?|users?|members?|by|redaktion|redakteure?|redactie|experts?|columnists?|creators?|bio)(?=\/|$)|\/@|[?&]author=/iu;

const markupsOf = remember((anatomy: Anatomy) =>
  remember((mention: NameMention) => readMarkup(mention, anatomy)),
);

/** The markup around a name. */
export function markupOf(mention: NameMention, anatomy: Anatomy): AuthorMarkup {
  if (!anatomy.page.spans) return NOTHING;
  return markupsOf(anatomy)(mention);
}

/** Whether the page has it as the text of an element for authors. */
export function isMarked(mention: NameMention, anatomy: Anatomy): boolean {
  return markupOf(mention, anatomy).share > MOSTLY;
}

function readMarkup(mention: NameMention, anatomy: Anatomy): AuthorMarkup {
  const line = anatomy.lines[mention.index];
  if (!line?.hints) return NOTHING;
  const [start, end] = [line.start + mention.start, line.start + mention.end];
  const marks = line.hints.marks.filter((mark) => mark.start <= start && mark.end >= end);
  const inner = marks.map(({ element }) => element).reverse();
  const elements = [...inner, ...lineage(line.hints.element, FARTHEST)];
  const own = elements.find(isAuthors);
  const size = own ? sizeOf(own, marks, mention.index, anatomy) : 0;
  return {
    share: size > 0 ? Math.min(1, (end - start) / size) : 0,
    isLinked: elements.some(isAuthorLink),
  };
}

/** Whether one of its names ends as those of bylines do: `post-author-name`, and not `author-12`. */
const isAuthors = remember(({ attributes }: PageElement): boolean => {
  const { class: names = '', id = '', itemprop = '', rel = '' } = attributes;
  return `${names} ${id} ${itemprop} ${rel}`
    .split(/\s+/u)
    .some((name) => CALLED.test(nameWords(name).join(' ')));
});

function isAuthorLink({ name, attributes }: PageElement): boolean {
  return name === 'a' && FOLDER.test(attributes.href ?? '');
}

/** Characters that an element holds: of its part of the line, or of the lines that it is around. */
function sizeOf(
  element: PageElement,
  marks: readonly Mark[],
  index: number,
  { lines }: Anatomy,
): number {
  const mark = marks.find((one) => one.element === element);
  if (mark) return mark.end - mark.start;
  const holds = (at: number) => {
    const inside = lines[at]?.hints?.element;
    return inside !== undefined && commonAncestor(inside, element) === element;
  };
  const sizeBeside = (step: number) => {
    let size = 0;
    for (let far = 1; far < MOST_LINES && holds(index + step * far); far += 1) {
      size += lines[index + step * far]!.text.length;
    }
    return size;
  };
  return lines[index]!.text.length + sizeBeside(-1) + sizeBeside(1);
}
