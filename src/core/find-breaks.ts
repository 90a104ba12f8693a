/**
 * What ends a physical line besides LF: a bare CR (old Macs), and what word processors and PDFs
 * leave: vertical tab, form feed, NEL, and Unicode's own line and paragraph separators.
 */
const RARE = '\v\f\r\u0085\u2028\u2029';

/** All that end a line, as a class of an expression may hold them. */
export const BREAKS = `\n${RARE}`;

const RARE_BREAK = new RegExp(`[${RARE}]`);
const BREAK = new RegExp(`\r\n|[${BREAKS}]`, 'g');

/** Calls back with the offsets of each physical line, its break apart, in order. */
export function eachPhysicalLine(text: string, take: (from: number, to: number) => void): void {
  if (RARE_BREAK.test(text)) eachOfAnyBreak(text, take);
  else eachOfLineFeeds(text, take);
}

/** Where the last physical line of a text begins: 0 where it is one line. */
export function lastLineStart(text: string): number {
  let at = text.length;
  while (at > 0 && !BREAKS.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function eachOfLineFeeds(text: string, take: (from: number, to: number) => void): void {
  let from = 0;
  for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
    take(from, to);
    from = to + 1;
  }
  take(from, text.length);
}

function eachOfAnyBreak(text: string, take: (from: number, to: number) => void): void {
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    take(from, index);
    from = index + mark.length;
  }
  take(from, text.length);
}
