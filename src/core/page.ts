import type { Issue } from './issue.js';
import type { Hints } from './line.js';

/** How the input was read. */
export type PageKind = 'text' | 'html' | 'markdown';

/** One value that a page's metadata offers for a field. */
export interface MetadataCandidate {
  readonly field:
    | 'title'
    | 'description'
    | 'date'
    | 'modified'
    | 'author'
    | 'language'
    | 'site'
    | 'url'
    /** What the page says it is, such as `article` or `NewsArticle`. */
    | 'type'
    /** The whole text of the article. */
    | 'body';
  readonly value: string;
  /** Where it stood, such as `json-ld:headline`, `og:title`, `title`, `html[lang]`. */
  readonly from: string;
}

/** How bytes became text. */
export interface Encoding {
  /** Lower case, as the WHATWG standard has it, such as `windows-1251`. */
  readonly name: string;
  /** Who named it, in the order in which they are believed. */
  readonly how: 'bom' | 'option' | 'declared' | 'utf-8' | 'detected';
  /** How many U+FFFD stand in the text: bytes that the encoding has no character for. */
  readonly replacements: number;
}

/** One change to an input that had lost its way before it came here. */
export interface Edit {
  /** UTF-16 offset into the decoded input. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
  /**
   * What stood there: wrongly decoded bytes, an entity, a tag, a mark of Markdown, the break of a
   * line that was wrapped, or the number of a link, or a wiki's link to edit a part.
   */
  readonly why: 'mojibake' | 'entity' | 'tag' | 'markdown' | 'wrap' | 'link';
}

/** A decoded input: its visible text and what else was stated about it. */
export interface Page {
  /**
   * The text that the lines are cut from: the decoded input with `edits` made, or the visible
   * text of HTML.
   */
  readonly text: string;
  readonly kind: PageKind;
  readonly url: string | null;
  /** When the page was captured, ISO 8601, if its container says so. Never the article's date. */
  readonly captured: string | null;
  readonly metadata: readonly MetadataCandidate[];
  /** Absent when the input was a string already. */
  readonly encoding?: Encoding;
  /** What was changed in the decoded input, in its order, never overlapping. */
  readonly edits?: readonly Edit[];
  /** Offset into the text at which its front matter ends; absent without. */
  readonly front?: number;
  /** What the markup says of each part of the text, in order; absent for text. */
  readonly spans?: readonly Span[];
  /** Why it is more than can be cleaned; its text is empty then. */
  readonly issue?: Issue;
}

/** A part of a page's text that the markup keeps on one line, and what it says of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly hints: Hints;
}
