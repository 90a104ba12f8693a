import { type CheerioAPI, load } from 'cheerio/slim';
import { DomHandler, Parser } from 'htmlparser2';
import type { Issue } from '../core/issue.js';
import { MOST_NODES, tooMany } from './limits.js';

export type Document = DomHandler['root'];
export type Node = Document['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** Browsers stop nesting here as well: deeper elements are read as text of this level. */
const MOST_LEVELS = 512;

/**
 * Parses a page, however broken, by htmlparser2, which cheerio's slim entry stands on: five
 * times the speed of the parser of its main entry. A page of too many nodes is an issue instead.
 */
export function parseHtml(html: string): CheerioAPI | Issue {
  const handler = new BoundedHandler(() => parser.pause());
  const parser = new ShallowParser(handler);
  parser.end(html);
  if (!handler.isFull) return load(handler.root);
  return tooMany(MOST_NODES, 'elements and texts', `at character ${parser.startIndex}`);
}

/** What a piece of a text takes, in nodes. */
const PIECE = 1 / 8;

/** Stops the parser before the tree takes more memory than a page is worth. */
class BoundedHandler extends DomHandler {
  private nodes = 0;

  constructor(private readonly stop: () => void) {
    super();
  }

  get isFull(): boolean {
    return this.nodes > MOST_NODES;
  }

  /** Called for each reference and each lone `<` within a text as well. */
  override ontext(data: string): void {
    this.hold(PIECE);
    super.ontext(data);
  }

  protected override addNode(node: Node): void {
    this.hold(1);
    super.addNode(node);
  }

  private hold(nodes: number): void {
    this.nodes += nodes;
    if (this.isFull) this.stop();
  }
}

/** htmlparser2 takes time in the square of the levels, for which a page can ask millions. */
class ShallowParser extends Parser {
  override onopentagname(start: number, end: number): void {
    const inside = this as unknown as ParserState;
    if (inside.stack.length < MOST_LEVELS) super.onopentagname(start, end);
    // Without a name the end of this tag opens nothing.
    else inside.tagname = '';
  }
}

/** What htmlparser2 keeps to itself. */
interface ParserState {
  readonly stack: readonly string[];
  tagname: string;
}
