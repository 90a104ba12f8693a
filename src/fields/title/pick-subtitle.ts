import { isKept } from '../../core/role.js';
import type { MeasuredLine } from '../../features/measure-page.js';
import { openingWords } from '../../features/read-phrases.js';
import { splitWords } from '../../features/split-words.js';
import type { Anatomy } from '../read-anatomy.js';
import type { Title } from './pick-title.js';

/** The standfirst and the line it stands on. */
export interface Subtitle {
  readonly index: number;
  readonly text: string;
}

/** Lines below the title, dates and bylines among them, that may hold it. */
const REACH = 4;
const FEWEST_WORDS = 6;
const MOST_WORDS = 60;

/**
 * The sentence between title and prose that is no part of the prose: the one that the page
 * describes itself with, or one that a date or a byline parts from the body.
 */
export function pickSubtitle(
  anatomy: Anatomy,
  title: Pick<Title, 'index' | 'text'>,
  bylines: ReadonlySet<number>,
): Subtitle | null {
  if (title.index === null || title.index >= anatomy.bodyStart) return null;
  const end = Math.min(anatomy.bodyStart, title.index + 1 + REACH);
  const known = new Set(
    splitWords(`${title.text ?? ''} ${anatomy.lines[title.index]!.text}`.toLowerCase()),
  );
  for (let index = title.index + 1; index < end; index += 1) {
    if (saysNothingNew(anatomy.lines[index]!, known)) continue;
    if (!mayBeSubtitle(index, anatomy, bylines)) continue;
    const { text } = anatomy.lines[index]!;
    if (LEADS_ON.test(text)) return null;
    return isDescription(text, anatomy) || isParted(index, anatomy, bylines)
      ? { index, text }
      : null;
  }
  return null;
}

const LEADS_ON = /[:：]$/u;
/** Says how the page is paid for, in the same word in many languages. */
const PAID = /\baffiliate/i;

/** Share of words of the title that other ways to put it have, with a kicker or a path before it. */
const SAME = 2 / 3;

function saysNothingNew({ words }: MeasuredLine, known: ReadonlySet<string>): boolean {
  return words.filter((word) => known.has(word)).length >= SAME * words.length;
}

function mayBeSubtitle(
  index: number,
  { lines, labels, isDated }: Anatomy,
  bylines: ReadonlySet<number>,
): boolean {
  const line = lines[index]!;
  const { role, reason } = labels[index]!;
  if (bylines.has(index) || isDated[index] || role === 'caption') return false;
  // A rule is certain that it is a share bar, an image or the like; its standfirst a page may repeat.
  if (reason.by === 'rule' && !isKept(role) && role !== 'duplicate') return false;
  if (role === 'body' && line.endsSentence) return false;
  if (PAID.test(line.text)) return false;
  if (openingWords(line, 'byline') > 0 || openingWords(line, 'credit') > 0) return false;
  return line.wordCount >= FEWEST_WORDS && line.wordCount <= MOST_WORDS;
}

function isDescription(text: string, { page }: Anatomy): boolean {
  const opening = text.slice(0, 40);
  return page.metadata.some(
    ({ field, value }) => field === 'description' && value.startsWith(opening),
  );
}

/** Whether a date or a byline follows before the prose begins. */
function isParted(
  index: number,
  { isDated, bodyStart }: Anatomy,
  bylines: ReadonlySet<number>,
): boolean {
  for (let at = index + 1; at < bodyStart; at += 1) if (isDated[at] || bylines.has(at)) return true;
  return false;
}
