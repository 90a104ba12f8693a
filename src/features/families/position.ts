import type { Family } from '../family.js';

/** Where the line stands among the page's lines, characters and prose. */
export const position: Family = {
  name: 'position',
  features: [
    'lineShare',
    'charShare',
    'lineNumber',
    'linesLeft',
    'proseAbove',
    'proseAboveShare',
    'proseBelow',
    'proseBelowShare',
    'linesSinceProse',
    'linesUntilProse',
    'linesSinceLong',
    'linesUntilLong',
    'charsSinceProse',
    'charsUntilProse',
    'lastProseWords',
    'nextProseWords',
    'proseWords',
  ],
  fill({ scan, prose }, line, row, at) {
    const { count } = scan;
    const { proseBefore, charsBefore, lastProse, nextProse, lastLong, nextLong } = prose;
    const allProse = proseBefore[count]!;
    const below = allProse - proseBefore[line + 1]!;
    const last = lastProse[line]!;
    const next = nextProse[line]!;
    row[at] = line / count;
    row[at + 1] = charsBefore[line]! / charsBefore[count]!;
    row[at + 2] = line;
    row[at + 3] = count - line;
    row[at + 4] = proseBefore[line]!;
    row[at + 5] = allProse > 0 ? proseBefore[line]! / allProse : 0;
    row[at + 6] = below;
    row[at + 7] = allProse > 0 ? below / allProse : 0;
    row[at + 8] = last < 0 ? 999 : line - last;
    row[at + 9] = next === count ? 999 : next - line;
    row[at + 10] = lastLong[line]! < 0 ? 999 : line - lastLong[line]!;
    row[at + 11] = nextLong[line] === count ? 999 : nextLong[line]! - line;
    row[at + 12] = last < 0 ? 99999 : charsBefore[line]! - charsBefore[last + 1]!;
    row[at + 13] = next === count ? 99999 : charsBefore[next]! - charsBefore[line + 1]!;
    row[at + 14] = last < 0 ? 0 : prose.words[last]!;
    row[at + 15] = next === count ? 0 : prose.words[next]!;
    row[at + 16] = prose.words[line]!;
    return at + 17;
  },
};
