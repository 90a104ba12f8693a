import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { toIssue } from '../batch/to-issue.js';
import { UsageError } from '../core/usage-error.js';
import { isJson } from '../read/sniff-json.js';

const PLACES = ['package.json', '.winnowrc', '.winnowrc.json', '.winnowrc.yaml', '.winnowrc.yml'];

/** What a configuration file states. */
export interface Config {
  readonly flags: object;
  readonly path: string;
}

/**
 * Reads the configuration at `path`, else the nearest one from the current folder up to the home
 * of the user; null when there is none, or it states nothing.
 *
 * @throws UsageError that names a file which cannot be read
 */
export async function readConfig(path: string | null): Promise<Config | null> {
  const found = path ?? findConfig(process.cwd());
  if (found === null) return null;
  try {
    const flags = await parseConfig(found);
    // A file of comments alone holds null.
    if (flags === undefined || flags === null) return null;
    if (typeof flags !== 'object') throw new Error('it does not hold names of flags');
    return { flags, path: found };
  } catch (error) {
    throw new UsageError(`cannot read the configuration ${found}: ${whatIsWrong(error as Error)}`);
  }
}

function findConfig(folder: string): string | null {
  const here = PLACES.map((place) => join(folder, place)).find(mayConfigure);
  if (here !== undefined) return here;
  const above = dirname(folder);
  return above === folder || folder === homedir() ? null : findConfig(above);
}

/** Most folders have a package.json that does not speak of us. */
function mayConfigure(path: string): boolean {
  if (!existsSync(path)) return false;
  if (basename(path) !== 'package.json') return true;
  try {
    return JSON.parse(readFileSync(path, 'utf8')).winnow !== undefined;
  } catch {
    return true;
  }
}

async function parseConfig(path: string): Promise<unknown> {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  if (basename(path) === 'package.json') return JSON.parse(text).winnow;
  // YAML takes JSON as well, but not with tabs.
  if (isJson(text)) return JSON.parse(text);
  return (await import('yaml')).parse(text);
}

/** The first line of what a parser says: below it is what the file says there. */
function whatIsWrong(error: Error): string {
  const message = 'code' in error && 'syscall' in error ? toIssue(error).message : error.message;
  return message.split('\n', 1)[0]?.replace(/:$/u, '') ?? '';
}
