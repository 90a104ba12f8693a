/** What is looked at of a table. */
const SAMPLE = 65_536;

/** Names of columns that hold an article or say what it is; another table is left alone. */
const COLUMNS = /^(?:url|link|title|headline|text|body|content|html|article)$/iu;
const QUOTED_CELL = /^"|,"/mu;
const NAME = /^[a-z_][\w .-]{0,40}$/iu;

/**
 * Whether a text is a table of comma-separated values: a head of names, one of which is an
 * article's, and below it two rows or more that all have as many cells. Prose has commas too:
 * two columns without a quote, a space behind a comma of the head, or a blank line are prose.
 */
export function isCsvTable(text: string): boolean {
  const head = text.slice(0, 1000).split('\n', 1)[0] ?? '';
  const names = head.split(',').map(unquote);
  const sample = text.slice(0, SAMPLE);
  if (names.length < (QUOTED_CELL.test(sample) ? 2 : 3) || head.includes(', ')) return false;
  if (!names.every((name) => NAME.test(name))) return false;
  if (!names.some((name) => COLUMNS.test(name))) return false;
  const rows = countCells(sample.trimEnd());
  // The last one of a longer table is cut off.
  const whole = text.length > SAMPLE ? rows.slice(0, -1) : rows;
  return whole.length > 2 && whole.every((cells) => cells === names.length);
}

function unquote(cell: string): string {
  return cell.trim().replace(/^"([^"]*)"$/u, '$1');
}

/** How many cells each row has, a blank one none; a comma or a line break between quotes parts nothing. */
function countCells(text: string): number[] {
  const rows: number[] = [];
  let cells = 1;
  let isQuoted = false;
  let isBlank = true;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === ',' && !isQuoted) cells += 1;
    if (character !== '\n' || isQuoted) {
      isBlank &&= character === '\r';
      continue;
    }
    rows.push(isBlank ? 0 : cells);
    cells = 1;
    isBlank = true;
  }
  return isBlank ? rows : [...rows, cells];
}
