/** How the input was read. */
export type PageKind = 'text' | 'html' | 'markdown';

/** One value that a page's metadata offers for a field. */
export interface MetadataCandidate {
  readonly field:
    | 'title'
    | 'subtitle'
    | 'date'
    | 'modified'
    | 'author'
    | 'language'
    | 'site'
    | 'url';
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
}
