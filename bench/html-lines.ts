import { load } from 'cheerio/slim';
import type { AnyNode, Element } from 'domhandler';

/** A line of a page as its HTML states it: what stands between two edges of blocks. */
export interface HtmlLine {
  /** White space folded. */
  readonly text: string;
  /** Names and class words of the enclosing elements, innermost first. */
  readonly elements: readonly EnclosingElement[];
  /** Whether all of the text stands inside one and the same link. */
  readonly isLink: boolean;
}

export interface EnclosingElement {
  readonly name: string;
  /** `class` and `id`, lower-cased. */
  readonly words: string;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const UNSEEN = new Set('head script style noscript template svg iframe object select'.split(' '));

/** The visible lines of a page, in its order. */
export function htmlLines(html: string): HtmlLine[] {
  const walk = new Walk();
  for (const node of load(html).root().contents().get()) walk.visit(node);
  walk.endLine();
  return walk.lines;
}

class Walk {
  readonly lines: HtmlLine[] = [];
  private readonly open: EnclosingElement[] = [];
  private text = '';
  private elements: readonly EnclosingElement[] = [];
  private link: AnyNode | null = null;
  /** The link that all text of the line so far is in; undefined before any text. */
  private linkOfLine: AnyNode | null | undefined;

  visit(node: AnyNode): void {
    if (node.type === 'text') this.addText(node.data);
    else if (node.type === 'tag' && !UNSEEN.has(node.name)) this.visitElement(node);
  }

  endLine(): void {
    const text = this.text.split(/\s+/u).join(' ').trim();
    if (text !== '') {
      this.lines.push({ text, elements: this.elements, isLink: Boolean(this.linkOfLine) });
    }
    this.text = '';
    this.linkOfLine = undefined;
  }

  private visitElement(element: Element): void {
    const outerLink = this.link;
    const isBlock = !INLINE.has(element.name);
    if (isBlock) this.endLine();
    if (element.name === 'a') this.link = element;
    const { class: classes = '', id = '' } = element.attribs;
    this.open.unshift({ name: element.name, words: `${classes} ${id}`.toLowerCase() });
    for (const child of element.children) this.visit(child);
    this.open.shift();
    this.link = outerLink;
    if (isBlock) this.endLine();
  }

  private addText(data: string): void {
    if (data.trim() !== '') {
      if (this.linkOfLine === undefined) this.elements = [...this.open];
      const isOther = this.linkOfLine !== undefined && this.linkOfLine !== this.link;
      this.linkOfLine = isOther ? null : this.link;
    }
    this.text += data;
  }
}
