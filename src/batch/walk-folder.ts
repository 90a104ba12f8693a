import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input } from './input.js';
import { isFolder } from './is-folder.js';
import { toIssue, toPathIssue } from './to-issue.js';

/**
 * The files of a folder and the folders in it, each folder sorted by name. Hidden ones are
 * passed over, links are followed, and one that leads back to a folder it stands in is an issue.
 *
 * @param place where the folder's content goes below the output folder; empty for the top
 * @param written a file or folder that is passed over, as `realPlace` gives it
 */
export async function* walkFolder(
  folder: string,
  place: string,
  written: string | null,
): AsyncGenerator<Input> {
  yield* walk(folder, place, written, []);
}

async function* walk(
  folder: string,
  place: string,
  written: string | null,
  above: readonly string[],
): AsyncGenerator<Input> {
  const input = { path: folder, source: folder, place: place || 'input', target: '' };
  const read = await readFolder(folder);
  if (!('names' in read)) return yield { ...input, issue: read.issue };
  if (read.real === written) return;
  if (above.includes(read.real)) return yield { ...input, issue: LOOP };
  for (const name of read.names) {
    const path = join(folder, name);
    if (join(read.real, name) === written) continue;
    const inner = place === '' ? name : `${place}/${name}`;
    if (isFolder(path)) yield* walk(path, inner, written, [...above, read.real]);
    else yield* listFile(path, inner);
  }
}

const LOOP = {
  code: 'link-loop',
  field: null,
  message: 'a link to a folder that it stands in; not followed',
} as const;

async function readFolder(
  path: string,
): Promise<{ names: string[]; real: string } | Required<Pick<Input, 'issue'>>> {
  try {
    const names = (await readdir(path)).filter((name) => !name.startsWith('.'));
    return { names: names.sort(), real: await realpath(path) };
  } catch (error) {
    return { issue: toIssue(error) };
  }
}

async function* listFile(path: string, place: string): AsyncGenerator<Input> {
  const input = { path, source: path, place, target: '' };
  try {
    if ((await stat(path)).isFile()) yield input;
    else yield { ...input, issue: NOT_A_FILE };
  } catch (error) {
    yield { ...input, issue: toPathIssue(error, path) };
  }
}

const NOT_A_FILE = {
  code: 'cannot-read',
  field: null,
  message: 'neither a file nor a folder',
} as const;
