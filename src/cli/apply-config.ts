import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command, Option } from 'commander';
import { UsageError } from '../core/usage-error.js';
import { cleanOptions } from './program.js';

const PLACES = ['package.json', '.winnowrc', '.winnowrc.json', '.winnowrc.yaml', '.winnowrc.yml'];

/** These are said anew for each run. */
const NOT_IN_CONFIG = ['config', 'no-config', 'help', 'version'];

/**
 * Sets the flags that a configuration file states and that were not typed. The file is the one
 * that `--config` names, else the nearest `.winnowrc` or `"winnow"` in a package.json, from the
 * current folder up. Its keys are the long names of flags, such as `out-dir`.
 *
 * @param flags the flags that it may set; any other flag of `winnow clean` is passed over
 * @throws UsageError for a file that cannot be read, an unknown key or a wrong value
 */
export async function applyConfig(command: Command, flags?: readonly string[]): Promise<void> {
  const named: string | boolean | undefined = command.getOptionValue('config');
  if (named === false) return;
  const found = await readConfig(typeof named === 'string' ? named : null);
  if (!found) return;
  for (const [key, value] of Object.entries(found.config)) {
    const option = findOption(key, found.path);
    if (flags?.includes(key) ?? true) setFlag(command, option, value, found.path);
  }
}

interface Found {
  readonly config: object;
  readonly path: string;
}

async function readConfig(path: string | null): Promise<Found | null> {
  try {
    if (path === null && !mayFind(process.cwd())) return null;
    const { lilconfig } = await import('lilconfig');
    const loaders = { noExt: parseYaml, '.yaml': parseYaml, '.yml': parseYaml };
    const finder = lilconfig('winnow', { searchPlaces: PLACES, loaders });
    const found = path === null ? await finder.search() : await finder.load(path);
    // A file of comments alone holds null.
    if (!found || found.isEmpty || found.config === null) return null;
    if (typeof found.config !== 'object') throw new Error('it does not hold names of flags');
    return { config: found.config, path: found.filepath };
  } catch (error) {
    throw new UsageError(
      `cannot read the configuration ${path ?? ''}: ${(error as Error).message}`,
    );
  }
}

/** Whether lilconfig may find something from a folder up: for nothing it need not be loaded. */
function mayFind(folder: string): boolean {
  const above = dirname(folder);
  const isHere = PLACES.some((place) => mayConfigure(join(folder, place)));
  return isHere || (above !== folder && mayFind(above));
}

/** Most folders have a package.json that does not speak of us. */
function mayConfigure(path: string): boolean {
  if (!existsSync(path)) return false;
  if (!path.endsWith('package.json')) return true;
  try {
    return JSON.parse(readFileSync(path, 'utf8')).winnow !== undefined;
  } catch {
    return true;
  }
}

async function parseYaml(_path: string, content: string): Promise<unknown> {
  return (await import('yaml')).parse(content);
}

function findOption(key: string, path: string): Option {
  const known = cleanOptions().filter(({ long }) => !NOT_IN_CONFIG.includes(keyOf(long)));
  const option = known.find(({ long }) => keyOf(long) === key);
  if (option) return option;
  const names = known.map(({ long }) => keyOf(long)).join(', ');
  throw new UsageError(`${path}: there is no flag "${key}"; take any of ${names}`);
}

function keyOf(long: string | undefined): string {
  return long?.slice(2) ?? '';
}

function setFlag(command: Command, option: Option, value: unknown, path: string): void {
  const attribute = option.attributeName();
  if (command.getOptionValueSource(attribute) === 'cli') return;
  command.setOptionValueWithSource(attribute, parseValue(option, value, path), 'config');
}

function parseValue(option: Option, value: unknown, path: string): unknown {
  const key = keyOf(option.long);
  if (option.isBoolean() || option.negate) {
    if (typeof value === 'boolean') return value !== option.negate;
    throw new UsageError(`${path}: "${key}" is true or false`);
  }
  const text = Array.isArray(value) ? value.join(',') : String(value);
  try {
    return option.parseArg ? option.parseArg(text, undefined) : text;
  } catch (error) {
    throw new UsageError(`${path}: "${key}": ${(error as Error).message}`);
  }
}
