import type { Span } from '../core/page.js';
import { rootElement } from '../core/page-element.js';
import {
  BLOCKS,
  BOLD,
  ITALIC,
  PREFORMATTED,
  SKIPPED,
  SPACED,
  TEXT_BLOCKS,
} from './element-kinds.js';
import { isHidden, styledAsBlock } from './element-style.js';
import { isEditLink } from './find-edit-links.js';
import { isHeadingButton } from './heading-buttons.js';
import { LineWriter } from './line-writer.js';
import type { Context } from './open-line.js';
import type { Document, Element, Node } from './parse-html.js';
import { isNoteMark, raiseNumbers } from './superscripts.js';

/** A page's text as lines, with what the markup says of each line. */
export interface FlatPage {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** An open element. */
interface Frame extends Context {
  readonly outer: Frame | null;
  /** Line breaks that the element asks for around itself; 0 for inline elements. */
  readonly gap: number;
  readonly isMark: boolean;
  readonly preformatted: boolean;
  readonly inText: boolean;
  readonly isRaised: boolean;
  /** Elements in it so far. */
  children: number;
}

const DOCUMENT = rootElement('document');

const OUTERMOST: Readonly<Frame> = {
  outer: null,
  element: DOCUMENT,
  block: DOCUMENT,
  gap: 1,
  isMark: false,
  inLink: false,
  inBold: false,
  inItalics: false,
  hidden: false,
  preformatted: false,
  inText: false,
  isRaised: false,
  children: 0,
};

/**
 * Turns a parsed page into lines the way a browser would: blocks, cells and `<br>` break them,
 * inline elements do not. Elements that hold nothing to read are left out, such as the marks of notes
 * that links lead to, and so is what comes after more lines than a page may have.
 *
 * The walk goes by the pointers of the tree, so that no page can exhaust the stack.
 */
export function flattenHtml(document: Document): FlatPage {
  const writer = new LineWriter();
  let frame: Frame = { ...OUTERMOST };
  let node: Node | null = document.firstChild;
  while (node && !writer.isFull) {
    const opened = visit(node, frame, writer);
    if (opened) frame = opened;
    const below: Node | null = opened ? (node as Element).firstChild : null;
    if (below) {
      node = below;
      continue;
    }
    if (opened) frame = leave(frame, writer);
    while (node && !node.next) {
      node = node.parent as Node | null;
      if (frame.outer) frame = leave(frame, writer);
      else node = null;
    }
    node = node?.next ?? null;
  }
  writer.endLine(1);
  return { text: writer.text, spans: writer.spans };
}

/** Writes a text; opens an element that may hold some. */
function visit(node: Node, frame: Frame, writer: LineWriter): Frame | null {
  if (node.type === 'text') {
    if (frame.preformatted) writer.writeAsIs(node.data, frame);
    else if (frame.isRaised) writer.write(raiseNumbers(node.data, writer.ending), frame);
    else writer.write(node.data, frame);
    return null;
  }
  if (!('attribs' in node) || SKIPPED.has(node.name) || isEditLink(node)) return null;
  if (node.name === 'br') {
    writer.breakLine();
    return null;
  }
  // At the beginning of a line it is the number of the note itself.
  if (isNoteMark(node) && writer.isInLine) return null;
  return enter(isHeadingButton(node) ? openWithin(node, frame) : open(node, frame), writer);
}

function enter(frame: Frame, writer: LineWriter): Frame {
  if (frame.gap > 0) writer.endLine(frame.gap);
  else if (frame.isMark) writer.openMark(frame.element);
  return frame;
}

function leave(frame: Frame, writer: LineWriter): Frame {
  if (frame.gap > 0) writer.endLine(frame.gap);
  else if (frame.isMark) writer.closeMark(frame.element);
  return frame.outer ?? OUTERMOST;
}

function open(node: Element, outer: Frame): Frame {
  const { name, attribs } = node;
  const element = {
    name,
    attributes: attribs,
    parent: outer.element,
    depth: outer.element.depth + 1,
    place: outer.children++,
  };
  const gap = gapOf(node, outer);
  return {
    outer,
    element,
    block: gap > 0 ? element : outer.block,
    gap,
    isMark: gap === 0 && hasAny(attribs),
    inLink: outer.inLink || (name === 'a' && attribs.href !== undefined),
    inBold: outer.inBold || BOLD.has(name),
    inItalics: outer.inItalics || ITALIC.has(name),
    hidden: outer.hidden || isHidden(node),
    preformatted: outer.preformatted || PREFORMATTED.has(name),
    inText: outer.inText || TEXT_BLOCKS.has(name),
    isRaised: outer.isRaised || name === 'sup',
    children: 0,
  };
}

/** An element that its outer one stands for. */
function openWithin(node: Element, outer: Frame): Frame {
  const hidden = outer.hidden || isHidden(node);
  return { ...outer, outer, gap: 0, isMark: false, hidden, children: 0 };
}

function gapOf(node: Element, outer: Frame): number {
  const asBlock = styledAsBlock(node) ?? isBlock(node, outer);
  if (!asBlock) return 0;
  return SPACED.has(node.name) ? 2 : 1;
}

/** An element of the site's own making is a block, except within running text. */
function isBlock({ name }: Element, outer: Frame): boolean {
  return BLOCKS.has(name) || (name.includes('-') && !outer.inText);
}

function hasAny(attributes: object): boolean {
  for (const _ in attributes) return true;
  return false;
}
