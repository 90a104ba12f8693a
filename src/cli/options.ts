import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isFolder } from '../batch/is-folder.js';
import { isGlob, type Named } from '../batch/list-inputs.js';
import type { Kind, Settings } from '../batch/settings.js';
import { packOf } from '../batch/sniff-pack.js';
import type { Favor } from '../classify/model/favor.js';
import { UsageError } from '../core/usage-error.js';
import { type ColourSettings, chooseColour, type When } from '../render/choose-colour.js';
import type { Explain, Format, Look } from '../render/look.js';
import { canRedraw } from './can-redraw.js';
import {
  checkDate,
  checkEncoding,
  checkLanguage,
  checkRequire,
  checkUrl,
  unlessAbsent,
} from './check-flags.js';
import { readProfile } from './read-profile.js';

/** The flags of `winnow clean` as commander gives them. */
export interface Flags {
  readonly format?: Format;
  readonly output?: string;
  readonly outDir?: string;
  readonly from: Kind;
  readonly textField: string;
  readonly htmlField: string;
  readonly urlField: string;
  readonly encoding?: string;
  readonly require: string;
  readonly lang?: string;
  readonly url?: string;
  readonly favor: Favor;
  readonly profile?: string;
  readonly now?: string;
  readonly filesFrom?: string;
  readonly null?: boolean;
  readonly explain?: Explain;
  readonly check?: boolean;
  readonly jobs?: number;
  readonly timeout?: number;
  readonly unordered?: boolean;
  readonly resume?: boolean;
  readonly color: When;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly progress: boolean;
}

/** What surrounds the command. */
export interface Surroundings {
  readonly env: ColourSettings;
  readonly stdout: { readonly isTTY?: boolean };
  readonly stderr: { readonly isTTY?: boolean };
}

/** One run, checked: nothing in it contradicts anything else. */
export interface RunOptions {
  readonly named: Named;
  readonly settings: Settings;
  readonly output: string | null;
  readonly outDir: string | null;
  readonly check: boolean;
  /** Worker threads; 0 for none, when this thread does the work, large pages apart. */
  readonly jobs: number;
  /** Milliseconds that one record may take in a worker. */
  readonly timeout: number;
  readonly unordered: boolean;
  /** Whether what an earlier run has done is passed over. */
  readonly resume: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Whether a line at the foot of the terminal says how far the run is. */
  readonly progress: boolean;
  /** The chalk level of messages. */
  readonly colour: 0 | 1;
}

/**
 * Checks what was typed and gives one run.
 *
 * @throws UsageError whose message says what to type instead
 */
export function toRunOptions(
  inputs: readonly string[],
  flags: Flags,
  surroundings: Surroundings,
): RunOptions {
  const { output = null, outDir = null, filesFrom = null, quiet = false, check = false } = flags;
  refuseContradictions(flags);
  if (flags.resume) refuseResume(inputs, flags);
  const names = inputs.length > 0 || filesFrom !== null ? inputs : ['-'];
  const { env, stdout, stderr } = surroundings;
  return {
    named: { inputs: names, filesFrom, nul: flags.null ?? false, written: output ?? outDir },
    settings: { ...toLook(names, flags, env, stdout), ...toReading(names, flags) },
    output,
    outDir,
    check,
    jobs: countJobs(names, flags),
    timeout: (flags.timeout ?? 10) * 1000,
    unordered: flags.unordered ?? false,
    resume: flags.resume ?? false,
    quiet,
    verbose: flags.verbose ?? false,
    progress: flags.progress && !quiet && !isSingle(names, flags) && isFree(flags, surroundings),
    colour: chooseColour(flags.color, env, stderr.isTTY ?? false),
  };
}

/** Whether standard error is a terminal that no results are written to. */
function isFree({ output, outDir }: Flags, surroundings: Surroundings): boolean {
  const streams = output === undefined && outDir === undefined;
  return canRedraw(surroundings) && !(streams && (surroundings.stdout.isTTY ?? false));
}

function refuseContradictions({ output, outDir, filesFrom, explain, format, ...flags }: Flags) {
  if (output !== undefined && outDir !== undefined) {
    throw new UsageError('--output is one file, --out-dir one file an input: take one of them');
  }
  if (flags.null && filesFrom === undefined) {
    throw new UsageError('-0 goes with --files-from: find … -print0 | winnow --files-from - -0');
  }
  const isRecord = format === undefined || format === 'json' || format === 'jsonl';
  if (explain !== undefined && !isRecord) {
    throw new UsageError(`--explain takes the place of --format ${format}: leave one of them out`);
  }
}

function refuseResume(inputs: readonly string[], flags: Flags) {
  const { output, outDir, filesFrom, unordered } = flags;
  if (output === undefined && outDir === undefined) {
    throw new UsageError('--resume needs --output or --out-dir: a stream cannot be gone on with');
  }
  if (inputs.includes('-') || (inputs.length === 0 && filesFrom === undefined)) {
    throw new UsageError('--resume reads inputs again: name files instead of a pipe');
  }
  if (unordered && output !== undefined) {
    throw new UsageError('--resume keeps the order of one output: leave --unordered out');
  }
}

function toLook(
  names: readonly string[],
  flags: Flags,
  env: ColourSettings,
  stdout: Surroundings['stdout'],
): Look {
  const { explain = null, output, outDir } = flags;
  const single = outDir !== undefined || isSingle(names, flags);
  if (explain === 'html' && !single) {
    throw new UsageError(
      '--explain html is one page an input: say --out-dir and a folder for them',
    );
  }
  const isTerminal = output === undefined && outDir === undefined && (stdout.isTTY ?? false);
  return {
    format: flags.format ?? (single ? 'json' : 'jsonl'),
    explain,
    colour: chooseColour(flags.color, env, isTerminal),
  };
}

/** Whether one result is to be expected: one page, in one file or the pipe. */
function isSingle(names: readonly string[], { filesFrom, from }: Flags): boolean {
  const [only = ''] = names;
  if (names.length !== 1 || filesFrom !== undefined) return false;
  if (from !== 'auto' && from !== 'text' && from !== 'html') return false;
  if (from === 'auto' && packOf(only) !== 'page') return false;
  return !isFolder(only) && (existsSync(only) || !isGlob(only));
}

/** One page is cleaned sooner here than a worker starts, and one worker alone gains nothing. */
function countJobs(names: readonly string[], flags: Flags): number {
  const jobs = flags.jobs ?? (isSingle(names, flags) ? 1 : availableParallelism());
  return jobs === 1 && flags.timeout === undefined ? 0 : jobs;
}

function toReading(names: readonly string[], flags: Flags): Omit<Settings, keyof Look> {
  return {
    from: flags.from,
    textField: flags.textField,
    htmlField: flags.htmlField,
    urlField: flags.urlField,
    encoding: unlessAbsent(flags.encoding, checkEncoding),
    noteAll: (flags.verbose ?? false) || (flags.check ?? false),
    shared: flags.outDir === undefined && !isSingle(names, flags),
    hash: flags.outDir !== undefined || (flags.resume ?? false),
    clean: {
      url: unlessAbsent(flags.url, checkUrl),
      language: unlessAbsent(flags.lang, checkLanguage),
      now: unlessAbsent(flags.now, checkDate),
      favor: flags.favor,
      profile: flags.profile === undefined ? null : readProfile(flags.profile),
      require: checkRequire(flags.require),
    },
  };
}
