import type { Source } from './row.js';

const FIELDS = [
  ['title', 'titleExact'],
  ['title F1', 'titleF1'],
  ['date', 'dateDay'],
  ['date false', 'dateFalse'],
  ['author F1', 'authorF1'],
  ['author false', 'authorFalse'],
] as const;

const LINES = [
  ['icons−', 'iconsRemoved'],
  ['heads', 'headingsKept'],
  ['promos−', 'promosRemoved'],
  ['capt.−', 'captionsApart'],
  ['h F1', 'headingF1'],
  ['li F1', 'list-itemF1'],
  ['paras', 'paragraphsWhole'],
] as const;

const WITH_GOLD = [
  ['word F1', 'wordF1'],
  ['prec.', 'wordPrecision'],
  ['rec.', 'wordRecall'],
  ['junk−', 'inlineRemoved'],
  ['gold', 'inlineKept'],
  ...LINES,
  ...FIELDS,
] as const;

const WITH_SNIPPETS = [
  ['snip. F1', 'snippetF1'],
  ['silver', 'snippetF1Silver'],
  ['word F1', 'wordF1'],
  ...LINES,
  ...FIELDS,
] as const;

/** The columns of a source's table: what stands above, and the name of the figure. */
export const COLUMNS: Readonly<Record<Source, readonly (readonly [string, string])[]>> = {
  wcxb: WITH_GOLD,
  fundus: WITH_GOLD,
  news: WITH_SNIPPETS,
};

/** What the headings of the columns mean, printed once below the tables. */
export const LEGEND = `Shares, averaged over documents. word F1, prec., rec.: bags of words of the body (news: against a
silver body, where there is one). junk−, gold: between the first and the last long gold line, words
of other lines removed and words of gold lines kept. icons−: icon names removed. heads, promos−,
capt.−: lines whose kind the HTML settles, pooled: sub-headings kept in the body, inline promos and
captions kept out of it; h F1, li F1: headings and items of lists among the blocks; paras:
paragraphs that are one on the page as a browser shows it. snip. F1: snippets, all pages; silver:
those with a silver body. title: exact, site names apart. date: same day. false: given where the
page is known to have none.
`;
