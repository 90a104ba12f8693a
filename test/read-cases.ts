import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('fixtures', 'cases');

/** One hand-written page and the names of what is expected of it. */
export interface Case {
  readonly name: string;
  readonly input: string;
  readonly linesFile: string;
  readonly articleFile: string;
}

/** Every folder of `fixtures/cases`. */
export function readCases(): Case[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({
      name,
      input: readFileSync(join(FOLDER, name, 'input.txt'), 'utf8'),
      linesFile: join(FOLDER, name, 'lines.tsv'),
      articleFile: join(FOLDER, name, 'expected.json'),
    }));
}

/** The text of a file; empty when it is not there, so that what is expected cannot be met. */
export function readExpected(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
