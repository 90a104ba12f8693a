import type { MeasuredLine } from '../features/measure-page.js';
import { isPhrase } from '../features/read-phrases.js';

/** Whether words that are a label of other things may head a part of an article: `Discussion`. */
export function mayHeadPart(line: MeasuredLine): boolean {
  return isPhrase(line, 'part');
}

/** Whether they may where no markup tells a heading; there a network is one to share on. */
export function mayHeadText(line: MeasuredLine): boolean {
  return mayHeadPart(line) && !isPhrase(line, 'share') && !isPhrase(line, 'related');
}
