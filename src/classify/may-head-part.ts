import type { MeasuredLine } from '../features/measure-page.js';
import { isPhrase } from '../features/read-phrases.js';

/** Whether words that are a label of other things may head a part of an article: `Discussion`. */
export function mayHeadPart(line: MeasuredLine): boolean {
  return isPhrase(line, 'part');
}

/** Whether they may where no markup tells a heading; a network is one to share on but above its text. */
export function mayHeadText(line: MeasuredLine, below: MeasuredLine): boolean {
  if (!mayHeadPart(line) || isPhrase(line, 'related')) return false;
  return !isPhrase(line, 'share') || below.text.toLowerCase().includes(line.text.toLowerCase());
}
