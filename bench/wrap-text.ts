/** What `lynx -dump` and `w3m` print to a pipe is not wider. */
const COLUMNS = 78;

/** The text with its lines broken where the next word would not fit, as text browsers do. */
export function wrapText(text: string, columns = COLUMNS): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(line: string, columns: number): string[] {
  const rows: string[] = [''];
  for (const word of line.split(/\s+/u)) {
    const longer = rows.at(-1) === '' ? word : `${rows.at(-1)} ${word}`;
    if (longer.length <= columns || rows.at(-1) === '') rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}
