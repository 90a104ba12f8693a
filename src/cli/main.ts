import { readFileSync } from 'node:fs';
import { clean } from '../clean.js';

/** Runs the command. */
export async function main(argv: readonly string[]): Promise<void> {
  const { lines: _, ...result } = clean(readFileSync(argv[0] ?? 0, 'utf8'));
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}
