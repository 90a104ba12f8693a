import { BREAKS } from '../core/find-breaks.js';
import type { Span } from '../core/page.js';
import type { PageElement } from '../core/page-element.js';
import { MOST_LINES } from './limits.js';
import { type Context, OpenLine } from './open-line.js';

/** White space of HTML, and the other characters that would end a line of text. */
const SPACES = new RegExp(`[\t ${BREAKS}]+`, 'gu');

/** Writes the lines of a page one after another and keeps what the markup said of each. */
export class LineWriter {
  readonly spans: Span[] = [];
  private readonly parts: string[] = [];
  private written = 0;
  /** Line breaks due before the next line. */
  private gap = 0;
  private line = new OpenLine();

  /** Whether there are more lines than a page may have. */
  get isFull(): boolean {
    return this.spans.length > MOST_LINES;
  }

  get text(): string {
    return this.parts.join('');
  }

  /** Whether the line has something to read already. */
  get isInLine(): boolean {
    return !this.line.isEmpty;
  }

  /** The last characters, two at most, of what the line was given last; empty where it is. */
  get ending(): string {
    return this.line.ending;
  }

  /** Adds text, each run of white space as one space. */
  write(data: string, context: Context): void {
    this.line.add(data.replace(SPACES, ' '), context);
  }

  /** Adds text whose line breaks and spaces count. */
  writeAsIs(data: string, context: Context): void {
    for (const [index, piece] of data.split('\n').entries()) {
      if (this.isFull) return;
      if (index > 0) this.breakLine();
      this.line.addAsIs(piece, context);
    }
  }

  /** Ends the line where the page says `<br>`; a second one leaves a blank line. */
  breakLine(): void {
    const wasEmpty = this.line.isEmpty;
    this.endLine(1);
    if (wasEmpty) this.gap = 2;
  }

  /** Ends the line, if there is one; `gap` line breaks, 1 or 2, stand before the next. */
  endLine(gap: number): void {
    if (this.line.isEmpty) this.line = new OpenLine();
    else this.flush();
    this.gap = Math.max(this.gap, gap);
  }

  /** Notes that an inline element begins here. */
  openMark(element: PageElement): void {
    this.line.openMark(element);
  }

  /** Notes that an inline element ends here. */
  closeMark(element: PageElement): void {
    this.line.closeMark(element);
  }

  private flush(): void {
    if (this.written > 0) this.put('\n'.repeat(this.gap));
    const start = this.written;
    const text = this.line.text.trimEnd();
    this.put(text);
    this.spans.push({ start, end: start + text.length, hints: this.line.hints(start) });
    this.gap = 0;
    this.line = new OpenLine();
  }

  private put(part: string): void {
    this.parts.push(part);
    this.written += part.length;
  }
}
