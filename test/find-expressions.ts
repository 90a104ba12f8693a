import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A regular expression as it is written in a source file. */
export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** A slash after these opens an expression; after anything else it divides. */
const LITERAL =
  /(?<=(?:^|[(=,:[!&|?{;]|=>|return)\s*)\/((?:[^/\\[\n*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/([dgimsuvy]*)/gmu;

/** Every regular expression literal in the TypeScript files below a folder. */
export function findExpressions(folder: string): Expression[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => expressionsIn(join(folder, name)));
}

function expressionsIn(file: string): Expression[] {
  const code = readFileSync(file, 'utf8').replace(/^\s*(?:\*|\/\/|\/\*).*$/gmu, '');
  return [...code.matchAll(LITERAL)].map(([, source, flags]) => ({
    file,
    source: source!,
    flags: flags!,
  }));
}
