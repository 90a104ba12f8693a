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

/** A decoded input: its visible text and what else was stated about it. */
export interface Page {
  /** The decoded text that every offset points into. */
  readonly text: string;
  readonly kind: PageKind;
  readonly url: string | null;
  /** When the page was captured, ISO 8601, if its container says so. Never the article's date. */
  readonly captured: string | null;
  readonly metadata: readonly MetadataCandidate[];
  /** What the markup says of each part of the text, in order; absent for text. */
  readonly spans?: readonly Span[];
}

/** A part of a page's text that the markup keeps on one line, and what it says of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly hints: Hints;
}
