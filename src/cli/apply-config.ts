import { dirname, relative, resolve } from 'node:path';
import type { Command, Option } from 'commander';
import { UsageError } from '../core/usage-error.js';
import { cleanOptions } from './program.js';
import { readConfig } from './read-config.js';

/** These are said anew for each run. */
const NOT_IN_CONFIG = ['config', 'no-config', 'help', 'version'];

/** Flags that cannot go together: what is typed of a row sets the others aside. */
const RIVALS = [
  ['format', 'explain'],
  ['output', 'outDir'],
  ['quiet', 'verbose'],
];

/** Flags that name a file which is read: it is found from the folder of the configuration. */
const READ_FILES = ['profile', 'filesFrom'];

/**
 * Sets the flags that a configuration file states, but for those that were typed and those that
 * cannot go with them. The file is the one
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
  for (const [key, value] of Object.entries(found.flags)) {
    const option = findOption(key, found.path);
    if (flags?.includes(key) ?? true) setFlag(command, option, value, found.path);
  }
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
  const parsed = parseValue(option, value, path);
  if (isTyped(command, attribute)) return;
  const isRead = READ_FILES.includes(attribute) && parsed !== '-';
  const settled = isRead ? relative('', resolve(dirname(path), String(parsed))) : parsed;
  command.setOptionValueWithSource(attribute, settled, 'config');
}

/** Whether a flag was typed, or another that it cannot go with. */
function isTyped(command: Command, attribute: string): boolean {
  const rivals = RIVALS.find((row) => row.includes(attribute)) ?? [attribute];
  if (attribute === 'resume' && command.getOptionValue('output') === '-') return true;
  if (attribute === 'unordered' && command.getOptionValueSource('resume') === 'cli') return true;
  return rivals.some((rival) => command.getOptionValueSource(rival) === 'cli');
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
