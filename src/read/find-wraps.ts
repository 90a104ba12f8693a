import { BULLET, NUMBER } from '../core/bullet.js';
import { CASELESS, COMMA, classOf, isLetter, LOWER } from '../core/char-class.js';
import { eachPhysicalLine } from '../core/find-breaks.js';
import type { Edit } from '../core/page.js';

/** A physical line with something to see, white space at its ends apart. */
interface Row {
  readonly start: number;
  readonly end: number;
  /** Where it ends on its line, its indent counted. */
  readonly columns: number;
  /** Characters of its first word. */
  readonly first: number;
  /** Whether it stands directly below the row before it. */
  readonly touches: boolean;
}

/** Programs wrap text to a width between these, in columns. */
const NARROWEST = 40;
const WIDEST = 200;
/** Shorter rows are never full; nor are those of fewer words a part of prose. */
const SHORT = 25;
const PROSE = 6;
/**
 * Sentences that go on in the row below until a text counts as wrapped, and the share of them that
 * one width explains.
 */
const LEAST = 4;
const SHARE = 0.9;
/** Longer first words are addresses. */
const LONGEST_WORD = 40;

/**
 * The line breaks of text that was wrapped to a width, as `lynx -dump`, `w3m`, `fmt` and mail
 * programs do: each stands where the next word did not fit. None where no width explains them.
 */
export function findWraps(text: string): Edit[] {
  const rows = readRows(text);
  const width = findWidth(text, rows);
  if (width === null) return [];
  const wraps = rows.flatMap((row, at): Wrap[] => {
    const above = rows[at - 1];
    return above && isWrapped(text, above, row, width) ? [{ above, row }] : [];
  });
  const isHyphenated = wraps.filter((wrap) => isDivided(text, wrap)).length >= DIVIDED;
  return wraps.map((wrap) => toEdit(text, wrap, isHyphenated));
}

/** Two rows that were one. */
interface Wrap {
  readonly above: Row;
  readonly row: Row;
}

/** So many words that a row's end divides are no compounds, but the work of a typesetter. */
const DIVIDED = 3;

function toEdit(text: string, { above, row }: Wrap, isHyphenated: boolean): Edit {
  const isWhole = isHyphenated && isDivided(text, { above, row }) && !isCompound(text, above, row);
  const offset = isWhole ? above.end - 1 : above.end;
  const after = isWhole ? '' : gapAt(text, above, row);
  return { offset, before: text.slice(offset, row.start), after, why: 'wrap' };
}

/** Whether a hyphen behind a letter ends the row, and a small letter goes on below. */
function isDivided(text: string, { above, row }: Wrap): boolean {
  return joinsAtHyphen(text, above, row) && classOf(text.charCodeAt(row.start)) === LOWER;
}

/** Whether a row ends in the hyphen of a word that goes on below, and is no half of `Kinder- und`. */
function joinsAtHyphen(text: string, above: Row, row: Row): boolean {
  const below = text.slice(row.start, row.start + LONGEST_WORD);
  return endsInHyphen(text, above) && !CONJUNCTION.test(below);
}

function endsInHyphen(text: string, { end }: Row): boolean {
  return HYPHENS.has(text.charAt(end - 1)) && isLetter(text.charCodeAt(end - 2));
}

/** Whether the text has the two halves with their hyphen elsewhere: `seventy-eight`. */
function isCompound(text: string, above: Row, row: Row): boolean {
  const hyphen = above.end - 1;
  let from = hyphen;
  let to = row.start;
  while (hyphen - from < LONGEST_WORD && isLetter(text.charCodeAt(from - 1))) from -= 1;
  while (to - row.start < LONGEST_WORD && isLetter(text.charCodeAt(to))) to += 1;
  return text.includes(`${text.slice(from, hyphen)}-${text.slice(row.start, to)}`);
}

function readRows(text: string): Row[] {
  const rows: Row[] = [];
  let touches = false;
  eachPhysicalLine(text, (from, to) => {
    let start = from;
    let end = to;
    while (start < end && isBlank(text, start)) start += 1;
    while (end > start && isBlank(text, end - 1)) end -= 1;
    if (start < end) {
      const columns = end - from;
      rows.push({ start, end, columns, first: firstWord(text, start, end), touches });
    }
    touches = start < end;
  });
  return rows;
}

/**
 * White space, tabs among it: no break of lines reaches here. Not all that shows nothing: controls
 * at the end of a row may be parts of a misread character, whose own edit takes them.
 */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= 32 || unit === 0xa0;
}

function firstWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start <= LONGEST_WORD && !isBlank(text, at)) at += 1;
  return at - start;
}

/** The width that nearly all sentences that go on below explain; null where none does. */
function findWidth(text: string, rows: readonly Row[]): number | null {
  // How many more rows than at the width before were broken because of this width.
  const changes = new Int32Array(WIDEST + LONGEST_WORD + 3);
  // Labels of a form come again and again, and are counted once.
  const open = new Set<string>();
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    if (!above || !mayBeWrapped(above, row) || !goesOn(text, above, row)) return;
    const stop = text.slice(above.start, above.end);
    if (open.has(stop)) return;
    open.add(stop);
    if (above.columns > WIDEST) return;
    // The end of a word that a hyphen divides needs no space, and none for the hyphen.
    const needed = endsInHyphen(text, above) ? row.first - 1 : row.first + 1;
    changes[above.columns]! += 1;
    changes[above.columns + Math.max(1, needed)]! -= 1;
  });
  if (open.size < LEAST) return null;
  let sum = 0;
  const counts = changes.map((change) => (sum += change));
  const most = Math.max(...counts);
  const widest = counts.lastIndexOf(most);
  if (most < open.size * SHARE || widest < NARROWEST) return null;
  // No row that was wrapped is wider.
  return rows.reduce(
    (width, { columns }) => (columns <= widest ? Math.max(width, columns) : width),
    0,
  );
}

function mayBeWrapped(above: Row, row: Row): boolean {
  return row.touches && above.columns >= SHORT && row.first <= LONGEST_WORD;
}

/** Whether prose stops in a word, at its hyphen or at a comma, and the row below it begins with a small letter. */
function goesOn(text: string, above: Row, row: Row): boolean {
  const last = text.charCodeAt(above.end - 1);
  const first = classOf(text.charCodeAt(row.start));
  const isOpen = isLetter(last) || classOf(last) === COMMA || endsInHyphen(text, above);
  const isBelow = first === LOWER || first === CASELESS;
  return isOpen && isBelow && text.slice(above.start, above.end).split(/\s+/u).length >= PROSE;
}

/** Whether the row's first word stands below because it did not fit above. */
function isWrapped(text: string, above: Row, row: Row, width: number): boolean {
  if (!mayBeWrapped(above, row) || above.columns > width || row.columns > width) return false;
  const isPart = isDivided(text, { above, row });
  if (!isPart && above.columns + 1 + row.first <= width) return false;
  const line = text.slice(row.start, Math.min(row.end, row.start + LONGEST_WORD));
  return !BULLET.test(line) && !NUMBER.test(line);
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u00ad']);
/** What follows the hyphen that stands for the end of a compound: `Kinder- und Jugendbuch`. */
const CONJUNCTION = /^(?:und|oder|bis|sowie|bzw|och|eller|og|en|of)\b/u;

/** What stands for the break: nothing behind the hyphen of a compound. */
function gapAt(text: string, above: Row, row: Row): string {
  return joinsAtHyphen(text, above, row) ? '' : ' ';
}
