import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Issue } from '../core/issue.js';
import { UsageError } from '../core/usage-error.js';
import { type Input, STDIN } from './input.js';
import { readList } from './read-list.js';
import { isWithin, realPlace } from './real-place.js';
import { toPathIssue } from './to-issue.js';

/** What a person named to be read. */
export interface Named {
  /** Files, folders, globs and `-`. */
  readonly inputs: readonly string[];
  /** A file that lists more of them, `-` for standard input; null for none. */
  readonly filesFrom: string | null;
  /** Whether that list is separated by NUL instead of line breaks. */
  readonly nul: boolean;
  /** The file or folder that is written to, which is never read; null for a stream. */
  readonly written: string | null;
}

/**
 * Every input in its order: folders sorted by name, one at a time, so that millions fit.
 *
 * @throws UsageError when there is none, or when one is where the results go
 */
export async function* listInputs(named: Named): AsyncGenerator<Input> {
  let found = false;
  for await (const input of listAll(named)) {
    found = true;
    yield input;
  }
  const places = [...named.inputs, ...(named.filesFrom === null ? [] : [named.filesFrom])];
  if (!found) throw new UsageError(`nothing to read in ${places.join(', ')}`);
}

async function* listAll(named: Named): AsyncGenerator<Input> {
  const written = named.written === null ? null : realPlace(named.written);
  const alone = named.inputs.length === 1 && named.filesFrom === null;
  for (const name of named.inputs) yield* listNamed(name, alone, written);
  if (named.filesFrom === null) return;
  for await (const name of readList(named.filesFrom, named.nul)) {
    yield* listNamed(name, false, written);
  }
}

/** `alone`: nothing else is named, so that the content of a folder goes to the top. */
async function* listNamed(
  name: string,
  alone: boolean,
  written: string | null,
): AsyncGenerator<Input> {
  if (name === '-') return yield STDIN;
  const input = {
    path: name,
    source: name,
    place: alone ? basename(name) : placeOf(name),
    target: '',
  };
  const kind = kindOf(name, written);
  if (kind === 'folder') yield* (await loadWalk())(name, alone ? '' : input.place, written);
  else if (kind === 'file') yield input;
  else if (kind === 'pipe') yield { ...input, isPipe: true };
  else if (/^https?:\/\//iu.test(name)) yield { ...input, issue: NOT_FETCHED };
  else if (isGlob(name)) yield* listGlob(name, written);
  else yield { ...input, issue: kind };
}

async function loadWalk() {
  return (await import('./walk-folder.js')).walkFolder;
}

const NOT_FETCHED: Issue = {
  code: 'cannot-read',
  field: null,
  message: 'an address, not a file; fetch the page first: curl -L ADDRESS | winnow --url ADDRESS',
};

function kindOf(path: string, written: string | null): 'file' | 'pipe' | 'folder' | Issue {
  try {
    const found = statSync(path);
    if (written && isWithin(realPlace(path), written)) refuse(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'pipe';
  } catch (error) {
    return toPathIssue(error, path);
  }
}

function refuse(path: string): never {
  throw new UsageError(`${path} would be read and written; name another place for the results`);
}

/** Whether a name that is no file stands for several. */
export function isGlob(name: string): boolean {
  return /[*?[\]{}]/u.test(name);
}

async function* listGlob(pattern: string, written: string | null): AsyncGenerator<Input> {
  const { glob } = await import('tinyglobby');
  const found = (await glob(pattern, { expandDirectories: false })).sort();
  if (found.length === 0) {
    const issue = { code: 'cannot-read', field: null, message: 'no file has such a name' };
    yield { path: pattern, source: pattern, place: placeOf(pattern), target: '', issue };
  }
  for (const path of found) {
    if (written && isWithin(realPlace(path), written)) continue;
    yield { path, source: path, place: placeOf(path), target: '' };
  }
}

/** A path as a place below the output folder: without root, drive, `.` and `..`. */
function placeOf(path: string): string {
  const parts = path.split(/[\\/]/u).filter((part) => !/^(?:\.{0,2}|[A-Za-z]:)$/u.test(part));
  return parts.join('/') || 'input';
}
