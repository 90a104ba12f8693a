import { isKept } from '../../core/role.js';
import { openingWords } from '../../features/read-phrases.js';
import type { Anatomy } from '../read-anatomy.js';

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
  titleAt: number | null,
  bylines: ReadonlySet<number>,
): Subtitle | null {
  if (titleAt === null || titleAt >= anatomy.bodyStart) return null;
  const end = Math.min(anatomy.bodyStart, titleAt + 1 + REACH);
  for (let index = titleAt + 1; index < end; index += 1) {
    if (anatomy.lines[index]!.key === anatomy.lines[titleAt]!.key) continue;
    if (!mayBeSubtitle(index, anatomy, bylines)) continue;
    const { text } = anatomy.lines[index]!;
    return isDescription(text, anatomy) || isParted(index, anatomy, bylines)
      ? { index, text }
      : null;
  }
  return null;
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
