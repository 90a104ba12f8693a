import { eachPhysicalLine } from '../../core/find-breaks.js';
import { endsSentence, isSentence, looksLikeCode } from './looks-like-code.js';

/** A physical line that has something to read. */
interface Row {
  /** From 1, blank lines counted. */
  readonly number: number;
  /** Without the white space around it. */
  readonly text: string;
  readonly isIndented: boolean;
  /** Whether it looks like code by itself. */
  readonly isCode: boolean;
}

const INDENTED = /^(?: {2}|\t)/mu;
/** Where so many of the other lines are indented as well, it is the source of a page. */
const MOST_INDENTED = 0.03;
/** Share of lines that look like code in a stretch of it, and of sentences. */
const LEAST_CODE = 0.3;
const MOST_SENTENCES = 0.2;

/**
 * The code in a text that has kept its white space, as browsers give it: stretches of lines of
 * which some are indented and many look like code. Gives for the number of each of their physical
 * lines, from 1, an object that its stretch has alone.
 */
export function findIndentedCode(text: string): ReadonlyMap<number, object> {
  const code = new Map<number, object>();
  if (!INDENTED.test(text)) return code;
  const rows = readRows(text);
  for (const stretch of cutStretches(rows)) {
    const own = trimText(stretch);
    if (areCode(own)) for (const { number } of own) code.set(number, own);
  }
  const others = rows.filter(({ number }) => !code.has(number));
  const isSource =
    others.filter(({ isIndented }) => isIndented).length > MOST_INDENTED * others.length;
  return isSource ? new Map() : code;
}

function readRows(text: string): Row[] {
  const rows: Row[] = [];
  let number = 0;
  eachPhysicalLine(text, (start, end) => {
    number += 1;
    const line = text.slice(start, end).trimEnd();
    const inner = line.trimStart();
    if (inner === '') return;
    const opening = line.slice(0, line.length - inner.length);
    const isIndented = opening.length > 1 || opening === '\t';
    const isCode = inner.length <= LONGEST && looksLikeCode(inner);
    rows.push({ number, text: inner, isIndented, isCode });
  });
  return rows;
}

/** Characters of a line of code at most. */
const LONGEST = 300;

/** Lines that touch; one blank line parts nothing from code, nor from what is indented below it. */
function cutStretches(rows: readonly Row[]): Row[][] {
  const stretches: Row[][] = [];
  let last: Row | null = null;
  for (const row of rows.filter(({ text }) => text.length <= LONGEST)) {
    const gap: number = row.number - (last?.number ?? Number.NEGATIVE_INFINITY);
    const goesOn = row.isIndented || (row.isCode && last !== null && isCodeLike(last));
    if (gap === 1 || (gap === 2 && goesOn)) stretches.at(-1)!.push(row);
    else stretches.push([row]);
    last = row;
  }
  return stretches;
}

function isCodeLike({ isIndented, isCode }: Row): boolean {
  return isIndented || isCode;
}

/** What leads to code, and goes on after it, may touch it. */
function trimText(rows: readonly Row[]): readonly Row[] {
  const isOther = (row: Row) => !isText(row);
  return rows.slice(rows.findIndex(isOther), rows.findLastIndex(isOther) + 1);
}

const FEW_WORDS = 6;

function isText(row: Row): boolean {
  if (isCodeLike(row)) return false;
  return endsSentence(row.text) || row.text.split(' ').length >= FEW_WORDS;
}

function areCode(rows: readonly Row[]): boolean {
  if (!rows.some(({ isIndented }) => isIndented)) return false;
  const code = rows.filter(({ isCode }) => isCode).length;
  const sentences = rows.filter(({ text }) => isSentence(text)).length;
  return code > 1 && code >= LEAST_CODE * rows.length && sentences <= MOST_SENTENCES * rows.length;
}
