import type { Line } from '../core/line.js';
import type { Span } from '../core/page.js';

/** Gives each line the hints of the span that it begins in; both stand in the text's order. */
export function attachHints(lines: readonly Line[], spans: readonly Span[]): Line[] {
  let at = 0;
  return lines.map((line) => {
    while (at < spans.length && (spans[at] as Span).end <= line.start) at += 1;
    const span = spans[at];
    return span && span.start <= line.start ? { ...line, hints: span.hints } : line;
  });
}
