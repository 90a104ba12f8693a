import type { Command } from 'commander';
import { UsageError } from '../core/usage-error.js';

const PLACES = ['package.json', '.winnowrc', '.winnowrc.json', '.winnowrc.yaml', '.winnowrc.yml'];

/** These are said anew for each run. */
const NOT_IN_CONFIG = ['config', 'help', 'version'];

/**
 * Sets the flags that a configuration file states and that were not typed. The file is the one
 * that `--config` names, else the nearest `.winnowrc` or `"winnow"` in a package.json, from the
 * current folder up. Its keys are the long names of flags, such as `out-dir`.
 *
 * @throws UsageError for a file that cannot be read, an unknown key or a wrong value
 */
export async function applyConfig(command: Command): Promise<void> {
  const named: string | boolean | undefined = command.getOptionValue('config');
  if (named === false) return;
  const found = await readConfig(typeof named === 'string' ? named : null);
  if (!found) return;
  for (const [key, value] of Object.entries(found.config)) setFlag(command, key, value, found.path);
}

interface Found {
  readonly config: object;
  readonly path: string;
}

async function readConfig(path: string | null): Promise<Found | null> {
  const { lilconfig } = await import('lilconfig');
  const loaders = { noExt: parseYaml, '.yaml': parseYaml, '.yml': parseYaml };
  const finder = lilconfig('winnow', { searchPlaces: PLACES, loaders });
  try {
    const found = path === null ? await finder.search() : await finder.load(path);
    if (!found || found.isEmpty) return null;
    if (typeof found.config !== 'object') throw new Error('it does not hold names of flags');
    return { config: found.config, path: found.filepath };
  } catch (error) {
    throw new UsageError(
      `cannot read the configuration ${path ?? ''}: ${(error as Error).message}`,
    );
  }
}

async function parseYaml(_path: string, content: string): Promise<unknown> {
  return (await import('yaml')).parse(content);
}

function setFlag(command: Command, key: string, value: unknown, path: string): void {
  const option = command.options.find(({ long }) => long === `--${key}`);
  if (!option || NOT_IN_CONFIG.includes(key)) {
    const known = command.options.map(({ long }) => long?.slice(2) ?? '');
    const names = known.filter((name) => !NOT_IN_CONFIG.includes(name)).join(', ');
    throw new UsageError(`${path}: there is no flag "${key}"; take any of ${names}`);
  }
  const attribute = option.attributeName();
  if (command.getOptionValueSource(attribute) === 'cli') return;
  command.setOptionValueWithSource(attribute, parseValue(option, value, path), 'config');
}

function parseValue(option: Command['options'][number], value: unknown, path: string): unknown {
  const key = option.long?.slice(2);
  if (option.isBoolean()) {
    if (typeof value === 'boolean') return value;
    throw new UsageError(`${path}: "${key}" is true or false`);
  }
  const text = Array.isArray(value) ? value.join(',') : String(value);
  try {
    return option.parseArg ? option.parseArg(text, undefined) : text;
  } catch (error) {
    throw new UsageError(`${path}: "${key}": ${(error as Error).message}`);
  }
}
