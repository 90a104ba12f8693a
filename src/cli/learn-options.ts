import type { Named } from '../batch/list-inputs.js';
import type { Kind, Settings } from '../batch/settings.js';
import type { Repeating } from '../learn/site-counts.js';
import { chooseColour, type When } from '../render/choose-colour.js';
import { canRedraw } from './can-redraw.js';
import { checkEncoding, checkUrl, unlessAbsent } from './check-flags.js';
import type { Surroundings } from './options.js';

/** The flags of `winnow learn` as commander gives them. */
export interface LearnFlags {
  readonly output?: string;
  readonly minPages: number;
  readonly minShare: number;
  readonly from: Kind;
  readonly textField: string;
  readonly htmlField: string;
  readonly urlField: string;
  readonly encoding?: string;
  readonly url?: string;
  readonly filesFrom?: string;
  readonly null?: boolean;
  readonly color: When;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly progress: boolean;
}

/** One run of `winnow learn`, checked. */
export interface LearnOptions {
  readonly named: Named;
  readonly settings: Settings;
  readonly output: string | null;
  readonly repeating: Repeating;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly progress: boolean;
  readonly colour: 0 | 1;
}

/** @throws UsageError whose message says what to type instead */
export function toLearnOptions(
  inputs: readonly string[],
  flags: LearnFlags,
  surroundings: Surroundings,
): LearnOptions {
  const { output = null, filesFrom = null, minPages, minShare } = flags;
  const { quiet = false, verbose = false } = flags;
  const { env, stderr } = surroundings;
  return {
    named: {
      inputs: inputs.length > 0 || filesFrom !== null ? inputs : ['-'],
      filesFrom,
      nul: flags.null ?? false,
      written: output,
    },
    settings: toSettings(flags),
    output,
    repeating: { minPages, minShare },
    quiet,
    verbose,
    progress: flags.progress && !quiet && canRedraw(surroundings),
    colour: chooseColour(flags.color, env, stderr.isTTY ?? false),
  };
}

function toSettings(flags: LearnFlags): Settings {
  const { from, textField, htmlField, urlField } = flags;
  return {
    from,
    textField,
    htmlField,
    urlField,
    encoding: unlessAbsent(flags.encoding, checkEncoding),
    noteAll: false,
    shared: false,
    hash: false,
    format: 'json',
    explain: null,
    colour: 0,
    clean: { url: unlessAbsent(flags.url, checkUrl) },
  };
}
