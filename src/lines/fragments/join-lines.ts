import type { Line } from '../../core/line.js';
import { joinTexts } from './join-texts.js';

/** The lines of each group as one, which reaches from the first to the last of them. */
export function joinLines(groups: readonly (readonly Line[])[]): Line[] {
  return groups.map((group, index) => ({
    ...group[0]!,
    index,
    end: group.at(-1)!.end,
    text: joinTexts(group.map(({ text }) => text)),
  }));
}
