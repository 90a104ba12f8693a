/** Gives a text one of the colours that messages have. */
export type Paint = (colour: 'green' | 'yellow' | 'red', text: string) => string;

/** What paints at a chalk level; chalk, which costs a start much, is read only where it paints. */
export async function loadPaint(level: 0 | 1): Promise<Paint> {
  if (level === 0) return (_, text) => text;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return (colour, text) => chalk[colour](text);
}
