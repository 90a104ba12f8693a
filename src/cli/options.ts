import type { Named } from '../batch/list-inputs.js';
import type { Kind, Settings } from '../batch/settings.js';
import type { CleanOptions } from '../clean.js';
import { UsageError } from '../core/usage-error.js';
import type { Format } from '../render/load-renderer.js';
import { articleSchema } from '../validate/article-schema.js';

/** The flags of `winnow clean` as commander gives them. */
export interface Flags {
  readonly format?: Format;
  readonly output?: string;
  readonly outDir?: string;
  readonly from: Kind;
  readonly textField: string;
  readonly htmlField: string;
  readonly encoding?: string;
  readonly require: string;
  readonly lang?: string;
  readonly url?: string;
  readonly favor: 'precision' | 'balanced' | 'recall';
  readonly now?: string;
  readonly filesFrom?: string;
  readonly null?: boolean;
  readonly check?: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** One run, checked: nothing in it contradicts anything else. */
export interface RunOptions {
  readonly named: Named;
  readonly settings: Settings;
  readonly output: string | null;
  readonly outDir: string | null;
  readonly check: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: Flags['color'];
}

/**
 * Checks what was typed and gives one run.
 *
 * @throws UsageError whose message says what to type instead
 */
export function toRunOptions(inputs: readonly string[], flags: Flags): RunOptions {
  const { output = null, outDir = null, filesFrom = null } = flags;
  if (output !== null && outDir !== null) {
    throw new UsageError('--output is one file, --out-dir one file an input: take one of them');
  }
  if (flags.null && filesFrom === null) {
    throw new UsageError('-0 goes with --files-from: find … -print0 | winnow --files-from - -0');
  }
  const named = inputs.length > 0 || filesFrom !== null ? inputs : ['-'];
  return {
    named: { inputs: named, filesFrom, nul: flags.null ?? false, written: output ?? outDir },
    settings: toSettings(flags, isSingle(named, flags)),
    output,
    outDir,
    check: flags.check ?? false,
    quiet: flags.quiet ?? false,
    verbose: flags.verbose ?? false,
    color: flags.color,
  };
}

/** Whether one result is expected, as far as the names tell. */
function isSingle(inputs: readonly string[], { filesFrom, from, outDir }: Flags): boolean {
  if (outDir !== undefined) return true;
  const [only = ''] = inputs;
  return (
    inputs.length === 1 &&
    filesFrom === undefined &&
    (from === 'auto' || from === 'text' || from === 'html') &&
    !/\.(?:jsonl|ndjson)$|[*?[\]{}]|[\\/]$/iu.test(only)
  );
}

function toSettings(flags: Flags, single: boolean): Settings {
  return {
    from: flags.from,
    format: flags.format ?? (single ? 'json' : 'jsonl'),
    textField: flags.textField,
    htmlField: flags.htmlField,
    encoding: flags.encoding === undefined ? null : checkEncoding(flags.encoding),
    noteAll: flags.verbose ?? false,
    clean: {
      url: flags.url === undefined ? null : checkUrl(flags.url),
      language: flags.lang === undefined ? null : checkLanguage(flags.lang),
      require: checkRequire(flags.require),
    },
  };
}

function checkEncoding(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new UsageError(
      `--encoding ${name} is not known; names are those of the web, such as utf-8, windows-1252, gbk`,
    );
  }
}

function checkUrl(url: string): string {
  if (URL.canParse(url)) return url;
  throw new UsageError(`--url ${url} is not an address; begin it with https://`);
}

function checkLanguage(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? code;
  } catch {
    throw new UsageError(`--lang ${code} is not a language code; write it as nl, pt-BR or zh-Hans`);
  }
}

function checkRequire(list: string): NonNullable<CleanOptions['require']> {
  const known = Object.keys(articleSchema.shape);
  const fields = list.split(',').map((field) => field.trim());
  const unknown = fields.find((field) => field !== '' && !known.includes(field));
  if (unknown !== undefined) {
    throw new UsageError(
      `--require ${unknown}: there is no such field; take any of ${known.join(',')}`,
    );
  }
  return fields.filter(Boolean) as NonNullable<CleanOptions['require']>;
}
