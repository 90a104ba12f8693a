import type { Hints, Mark } from '../core/line.js';
import { commonAncestor, type PageElement } from '../core/page-element.js';

/** What text inherits from the elements around it. */
export interface Context {
  readonly element: PageElement;
  /** The innermost block, which may be the element itself. */
  readonly block: PageElement;
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly inItalics: boolean;
  readonly hidden: boolean;
}

/** A line that is being written, with what its hints are counted from. */
export class OpenLine {
  private readonly parts: string[] = [];
  private length = 0;
  /** Whether one more space would begin the line, or double another. */
  isSpaced = true;
  private element: PageElement | null = null;
  private block: PageElement | null = null;
  private readonly marks: Mark[] = [];
  private readonly openMarks: { element: PageElement; start: number }[] = [];
  private visible = 0;
  private linked = 0;
  private bold = 0;
  private italic = 0;
  private hidden = 0;

  /** All that was added; asked for once, since joining a long line takes its time. */
  get text(): string {
    return this.parts.join('');
  }

  /** Whether it has nothing to read yet. */
  get isEmpty(): boolean {
    return this.element === null;
  }

  /** The last characters, two at most, of what was added last. */
  get ending(): string {
    return this.parts.at(-1)?.slice(-2) ?? '';
  }

  /** Adds text in which white space is folded; a line neither begins nor doubles with it. */
  add(text: string, context: Context): void {
    this.addAsIs(this.isSpaced && text.startsWith(' ') ? text.slice(1) : text, context);
  }

  addAsIs(text: string, context: Context): void {
    if (text === '') return;
    this.parts.push(text);
    this.length += text.length;
    this.isSpaced = text.endsWith(' ');
    const visible = text.trim().length;
    if (visible === 0) return;
    this.block ??= context.block;
    this.element = this.element ? commonAncestor(this.element, context.element) : context.element;
    this.visible += visible;
    if (context.inLink) this.linked += visible;
    if (context.inBold) this.bold += visible;
    if (context.inItalics) this.italic += visible;
    if (context.hidden) this.hidden += visible;
  }

  openMark(element: PageElement): void {
    this.openMarks.push({ element, start: this.length });
  }

  /** Nothing happens when the element began on an earlier line. */
  closeMark(element: PageElement): void {
    const open = this.openMarks.at(-1);
    if (open?.element !== element) return;
    this.openMarks.pop();
    if (this.length > open.start) this.marks.push({ ...open, end: this.length });
  }

  /** The hints of this line when it stands at an offset of the page's text. */
  hints(offset: number): Hints {
    const { element, block, visible } = this;
    if (!element || !block) throw new Error('an empty line has no hints');
    for (const { element } of [...this.openMarks].reverse()) this.closeMark(element);
    return {
      element,
      block,
      marks: this.marks.map((mark) => shift(mark, offset)).sort((a, b) => a.start - b.start),
      linkDensity: this.linked / visible,
      boldDensity: this.bold / visible,
      italicDensity: this.italic / visible,
      hidden: this.hidden * 2 > visible,
    };
  }
}

function shift({ element, start, end }: Mark, offset: number): Mark {
  return { element, start: start + offset, end: end + offset };
}
