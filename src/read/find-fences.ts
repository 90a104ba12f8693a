/** What fences make of a line: one of them, or code between two. */
export type Fenced = 'fence' | 'code' | null;

const OPENS = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;
const CLOSES = /^ {0,3}(`{3,}|~{3,})\s*$/u;

/**
 * Finds the code that fences set apart in Markdown. A fence that nothing closes is none: a text
 * that was cut off would be code from there to its end.
 */
export function findFences(lines: readonly string[]): Fenced[] {
  const longest = longestBelow(lines);
  let open: string | null = null;
  return lines.map((line, at) => {
    if (open !== null) {
      const mark = CLOSES.exec(line)?.[1];
      if (!mark?.startsWith(open)) return 'code';
      open = null;
      return 'fence';
    }
    const mark = OPENS.exec(line)?.[1];
    if (!mark || longest[at]![mark.charAt(0) as '`' | '~'] < mark.length) return null;
    open = mark;
    return 'fence';
  });
}

/** How many marks the longest fence below each line has that can close one, for both marks. */
function longestBelow(lines: readonly string[]): Record<'`' | '~', number>[] {
  const below: Record<'`' | '~', number>[] = [];
  let [ticks, tildes] = [0, 0];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    below[at] = { '`': ticks, '~': tildes };
    const mark = CLOSES.exec(lines[at]!)?.[1] ?? '';
    if (mark.startsWith('`')) ticks = Math.max(ticks, mark.length);
    else tildes = Math.max(tildes, mark.length);
  }
  return below;
}
