import { wrapText } from './wrap-text.js';

/** The four ways in which a page was flattened to text. */
export const STYLES = ['inner', 'wet', 'frag', 'glued'] as const;

/** The ways in which it was turned into Markdown, where `training/to_markdown.py` has done so. */
export const MARKDOWN_STYLES = ['html2text', 'markdownify'] as const;

/** `inner` as a text browser would print it, which needs no corpus of its own. */
export const WRAPPED = 'wrapped';

export type Style = (typeof STYLES)[number] | (typeof MARKDOWN_STYLES)[number] | typeof WRAPPED;

/** A page in each style; as Markdown where somebody asked for that. */
type Texts = Readonly<Record<(typeof STYLES)[number], string>> &
  Readonly<Partial<Record<Style, string>>>;

/** Where a page of the corpus is from. */
export const SOURCES = ['wcxb', 'fundus', 'news'] as const;
export type Source = (typeof SOURCES)[number];

/** One page of the corpus with what is known to be right. */
export interface Row {
  readonly id: string;
  readonly source: Source;
  readonly url: string;
  /** Language code, such as `en` or `zh-cn`. */
  readonly lang: string;
  /** Kind of page; only `article` is scored. */
  readonly type: string;
  /** The fields that were annotated: one of these that is null is known to be absent. */
  readonly annotated: readonly string[];
  readonly title: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly authors: readonly string[];
  /** The text of the article; null when there is none to compare with. */
  readonly body: string | null;
  /** Snippets that belong to the body, and snippets that do not. */
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly text: Texts;
}

/** The text of a page in a style; nothing where that was not asked for. */
export function textIn({ text }: Row, style: Style): string {
  return style === WRAPPED ? wrapText(text.inner) : (text[style] ?? '');
}

const SOURCE_OF: Readonly<Record<string, Source>> = {
  wcxb_dev: 'wcxb',
  fundus: 'fundus',
  trafilatura_eval: 'news',
};

/** The row that one line of a `*-text-*.jsonl.gz` file states. */
export function parseRow(json: string): Row {
  const row = JSON.parse(json);
  const source = SOURCE_OF[row.source];
  if (!source) throw new Error(`${row.id}: unknown source ${row.source}`);
  return {
    ...row,
    source,
    url: row.url ?? row.id,
    annotated: row.annotated ?? [],
    authors: row.authors ?? [],
    with: row.with ?? [],
    without: row.without ?? [],
  };
}
