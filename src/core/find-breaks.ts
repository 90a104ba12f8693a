/**
 * What ends a physical line besides LF: a bare CR (old Macs), and what word processors and PDFs
 * leave: vertical tab, form feed, NEL, and Unicode's own line and paragraph separators.
 */
const RARE_BREAK = /[\v\f\r\u0085\u2028\u2029]/;
const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Calls back with the offsets of each physical line, its break apart, in order. */
export function eachPhysicalLine(text: string, take: (from: number, to: number) => void): void {
  if (RARE_BREAK.test(text)) eachOfAnyBreak(text, take);
  else eachOfLineFeeds(text, take);
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
