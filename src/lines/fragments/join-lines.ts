import type { Line } from '../../core/line.js';
import { joinTexts } from './join-texts.js';

/**
 * Each line together with those after it that go on with the one above them, as one line, which
 * reaches from the first to the last of them.
 *
 * @param goesOn asked of every line but the first, in order
 */
export function joinLines(
  lines: readonly Line[],
  goesOn: (line: Line, above: Line) => boolean,
): readonly Line[] {
  const starts: number[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (!above || !goesOn(line, above)) starts.push(index);
  });
  if (starts.length === lines.length) return lines;
  return starts.map((from, index) => joinGroup(lines.slice(from, starts[index + 1]), index));
}

function joinGroup(group: readonly Line[], index: number): Line {
  const text = joinTexts(group.map(({ text }) => text));
  return { ...group[0]!, index, end: group.at(-1)!.end, text };
}
