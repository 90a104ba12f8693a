import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Issue } from '../core/issue.js';
import { type Input, STDIN } from './input.js';
import { readList } from './read-list.js';
import { toIssue } from './to-issue.js';
import { walkFolder } from './walk-folder.js';

/** What a person named to be read. */
export interface Named {
  /** Files, folders, globs and `-`. */
  readonly inputs: readonly string[];
  /** A file that lists more of them, `-` for standard input; null for none. */
  readonly filesFrom: string | null;
  /** Whether that list is separated by NUL instead of line breaks. */
  readonly nul: boolean;
  /** Folder that is never read: what is written goes there. */
  readonly outDir: string | null;
}

/** Every input in its order: folders sorted by name, one at a time, so that millions fit. */
export async function* listInputs(named: Named): AsyncGenerator<Input> {
  const alone = named.inputs.length === 1 && named.filesFrom === null;
  for (const name of named.inputs) yield* listNamed(name, alone ? '' : placeOf(name), named.outDir);
  if (named.filesFrom === null) return;
  for await (const name of readList(named.filesFrom, named.nul)) {
    yield* listNamed(name, placeOf(name), named.outDir);
  }
}

/** `place` is where a folder's content goes; empty for the top. */
async function* listNamed(
  name: string,
  place: string,
  outDir: string | null,
): AsyncGenerator<Input> {
  if (name === '-') return yield STDIN;
  const kind = await kindOf(name);
  if (kind === 'folder') yield* walkFolder(name, place, outDir);
  else if (kind === 'file') yield { path: name, source: name, place: place || basename(name) };
  else if (isGlob(name)) yield* listGlob(name);
  else yield { path: name, source: name, place: place || basename(name), issue: kind };
}

async function kindOf(path: string): Promise<'file' | 'folder' | Issue> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return toIssue(error);
  }
}

function isGlob(name: string): boolean {
  return /[*?[\]{}]/u.test(name);
}

async function* listGlob(pattern: string): AsyncGenerator<Input> {
  const { glob } = await import('tinyglobby');
  const found = (await glob(pattern, { expandDirectories: false })).sort();
  if (found.length === 0) {
    const issue = { code: 'cannot-read', field: null, message: 'no file matches' };
    yield { path: pattern, source: pattern, place: placeOf(pattern), issue };
  }
  for (const path of found) yield { path, source: path, place: placeOf(path) };
}

/** A path as a place below the output folder: without root, drive, `.` and `..`. */
export function placeOf(path: string): string {
  const parts = path.split(/[\\/]/u).filter((part) => !/^(?:\.{0,2}|[A-Za-z]:)$/u.test(part));
  return parts.join('/') || 'input';
}
