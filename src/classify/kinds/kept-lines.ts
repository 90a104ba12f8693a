import type { MeasuredLine, MeasuredPage } from '../../features/measure-page.js';
import type { Scan } from '../../features/scan-lines.js';

/** A line of the article's body, among the others: a heading, an item of a list or a paragraph. */
export interface KeptLine {
  readonly line: MeasuredLine;
  /** Place among the lines of the body, from 0. */
  readonly place: number;
  readonly body: Body;
}

/** The lines of a page that are kept as its body. */
export interface Body {
  readonly scan: Scan;
  /** In order, and what each of them looks like. */
  readonly lines: readonly MeasuredLine[];
  readonly looks: readonly Look[];
  /** Share of them that have a blank line above, that are short, and that are numbered. */
  readonly blank: number;
  readonly short: number;
  readonly numbered: number;
}

/** What can be told of a line at a glance. */
export interface Look {
  readonly words: number;
  readonly isShort: boolean;
  /** A code for the mark that it ends with: 0 for none. */
  readonly end: number;
  /** A code for what it opens with. */
  readonly opening: number;
  /** The number that it opens with, as items of lists do; 0 for none. */
  readonly number: number;
  /** Blank lines above. */
  readonly blanks: number;
  /** Whether it leads on with a colon. */
  readonly leadsOn: boolean;
}

/** Headings, and items of tables, are hardly ever longer, in words. */
export const LABEL_WORDS = 14;
const ENDS = '.!?…:;,)"”»';
const NUMBER = /^[(#]?(\d{1,3})[.):\s]/u;

/** The lines of a page's body by `isBody`, which has an answer for each line of the page. */
export function readBody(page: MeasuredPage, isBody: readonly boolean[]): Body {
  const lines = page.lines.filter(({ index }) => isBody[index]);
  const looks = lines.map(lookOf);
  return {
    scan: page.scan,
    lines,
    looks,
    blank: shareOf(looks, ({ blanks }) => blanks > 0),
    short: shareOf(looks, ({ isShort }) => isShort),
    numbered: shareOf(looks, ({ number }) => number > 0),
  };
}

function lookOf({ text, wordCount, endsSentence, blanksBefore }: MeasuredLine): Look {
  return {
    words: wordCount,
    isShort: wordCount <= LABEL_WORDS && !endsSentence,
    end: ENDS.indexOf(text.at(-1)!) + 1,
    opening: openingOf(text),
    number: Number(NUMBER.exec(text)?.[1] ?? 0),
    blanks: blanksBefore,
    leadsOn: text.endsWith(':') || text.endsWith('：'),
  };
}

/** 0 for a capital, 1 for a small letter, 2 for a digit, 3 for another letter, 4 for a mark. */
function openingOf(text: string): number {
  const first = text.charAt(0);
  if (first >= '0' && first <= '9') return 2;
  if (first.toLowerCase() !== first) return 0;
  if (first.toUpperCase() !== first) return 1;
  return /\p{L}/u.test(first) ? 3 : 4;
}

function shareOf(looks: readonly Look[], holds: (look: Look) => boolean): number {
  return looks.filter(holds).length / Math.max(1, looks.length);
}
