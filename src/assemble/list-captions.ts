import type { LabelledLine } from '../core/label.js';
import { isPartOfBody } from './to-blocks.js';

/** Lines above the first of the body, and below its last, that may hold a picture of the article. */
const ABOVE = 12;
const BELOW = 4;

/** The captions of the article's pictures, each once; those of other stories stand further off. */
export function listCaptions(lines: readonly LabelledLine[]): string[] {
  const first = lines.findIndex(isPartOfBody);
  const own = first < 0 ? lines : lines.slice(Math.max(0, first - ABOVE), endOfPictures(lines));
  const captions = own.filter(({ role }) => role === 'caption');
  return [...new Set(captions.map(({ text }) => text))];
}

/** Other stories and comments end the article's pictures, and so does a stretch without a body. */
function endOfPictures(lines: readonly LabelledLine[]): number {
  const last = lines.findLastIndex(isPartOfBody);
  let end = last + 1;
  while (end < lines.length && end <= last + BELOW && !isElse(lines[end]!)) end += 1;
  return end;
}

function isElse({ role }: LabelledLine): boolean {
  return role === 'related' || role === 'comments';
}
