import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { KINDS } from '../batch/settings.js';
import { FAVORS } from '../classify/model/favor.js';
import { WHENS } from '../render/choose-colour.js';
import { escapeControls } from '../render/escape-controls.js';
import { EXPLAINS, FORMATS } from '../render/look.js';
import { print } from './print.js';
import { messages } from './standard-streams.js';

const SCHEMAS = ['article', 'result'] as const;
const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** What each command does; loaded only when it runs. */
export interface Actions {
  readonly clean: (inputs: string[], command: Command) => Promise<void>;
  readonly learn: (inputs: string[], command: Command) => Promise<void>;
  readonly schema: (what: (typeof SCHEMAS)[number]) => Promise<void>;
  readonly rules: (code: string | undefined) => Promise<void>;
  readonly completion: (shell: (typeof SHELLS)[number], program: Command) => Promise<void>;
}

/** The command line: every command and flag, with nothing done yet. */
export function buildProgram(version: string, actions: Actions): Command {
  const program = cleanCommand('winnow', actions)
    .usage('[clean] [options] [inputs...]\n       winnow learn|schema|rules|completion ...')
    .version(version, '--version', 'print the version')
    .helpCommand(false)
    .addHelpText('after', AFTER_HELP);
  program.addCommand(learnCommand('learn', actions));
  program.addCommand(
    quietCommand('schema')
      .description('print the JSON Schema of what comes out')
      .addArgument(
        new Argument('[what]', 'of an article, or of the result around it')
          .choices(SCHEMAS)
          .default('article'),
      )
      .action((what) => actions.schema(what)),
  );
  program.addCommand(
    quietCommand('rules')
      .description('print every rule, or all about one')
      .argument('[code]', 'code of a rule, such as UI003')
      .action((code) => actions.rules(code)),
  );
  program.addCommand(
    quietCommand('completion')
      .description('print the completion for a shell')
      .addArgument(new Argument('<shell>').choices(SHELLS))
      .action((shell) => actions.completion(shell, program)),
  );
  return program;
}

const AFTER_HELP = `
Examples:
  winnow page.txt                           one article, as JSON
  cat page.html | winnow --from html -f text
  winnow pages/ -d clean/ --resume          a folder, file by file
  winnow crawl.jsonl -o clean.jsonl         rows keep their other keys
  winnow page.txt --explain                 why is a line gone?

Exit code: 0 all ok; 1 some result is not; 2 could not run; 130 interrupted.`;

/** `winnow clean`, and what `winnow` does without the name of a command. */
export function cleanCommand(name: string, actions: Actions): Command {
  const command = quietCommand(name)
    .description('Turns the text of a scraped article into a clean, validated article.')
    .argument('[inputs...]', 'files, folders, globs; - or nothing reads a pipe')
    .action((inputs, _flags, self) => actions.clean(inputs, self));
  for (const option of cleanOptions()) command.addOption(option);
  return command;
}

/** `winnow learn`. */
export function learnCommand(name: string, actions: Actions): Command {
  const command = quietCommand(name)
    .description('count which lines the pages of a site repeat, for --profile')
    .argument('[inputs...]', 'files, folders, globs; - or nothing reads a pipe')
    .action((inputs, _flags, self) => actions.learn(inputs, self));
  for (const option of learnOptions()) command.addOption(option);
  return command;
}

/** A command that throws where commander would end the process. */
function quietCommand(name: string): Command {
  return new Command(name)
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      writeOut: print,
      writeErr: (text) => messages().write(text),
      outputError: (text, write) => write(escapeControls(text.replace(/^error/u, 'winnow'))),
    })
    .exitOverride();
}

/** The flags of `winnow clean`, as the help groups them. */
export function cleanOptions(): Option[] {
  return [
    ...group('Input:', [
      new Option('--from <kind>', 'how the inputs are packed').choices(KINDS).default('auto'),
      new Option('--text-field <key>', 'key of a row that holds its text').default('text'),
      new Option('--html-field <key>', 'key of a row that holds its HTML').default('html'),
      new Option('--url-field <key>', 'key of a row that holds its address').default('url'),
      new Option('--url <url>', 'address of the page'),
      new Option('--encoding <name>', 'encoding of the inputs, such as windows-1251'),
      new Option('--files-from <file>', 'read names of inputs from a file, or - for a pipe'),
      new Option('-0, --null', 'names in --files-from are separated by NUL'),
    ]),
    ...group('Article:', [
      new Option('--require <fields>', 'fields that must be found').default('title,body'),
      new Option('--lang <code>', 'language of the text, such as nl or pt-BR'),
      new Option('--now <date>', 'the day that "yesterday" is counted from, ISO 8601'),
      new Option('--favor <what>', 'which mistake to avoid').choices(FAVORS).default('balanced'),
      new Option('--profile <file>', 'what the site repeats, as winnow learn has written it'),
    ]),
    ...group('Output:', [
      alsoCalled(
        { md: 'markdown', txt: 'text' },
        new Option(
          '-f, --format <format>',
          'json for one input, jsonl for several, unless told',
        ).choices(FORMATS),
      ),
      new Option('-o, --output <file>', 'write everything to one file').argParser(parsePlace),
      new Option('-d, --out-dir <dir>', 'write one file an input, mirroring the tree').argParser(
        parsePlace,
      ),
      new Option('--explain [how]', 'say of every line why it is kept or removed')
        .choices(EXPLAINS)
        .preset('text'),
      new Option('--check', 'write nothing; say what would be taken away, exit 1 if anything'),
    ]),
    ...group('Run:', [
      new Option('-j, --jobs <n>', 'worker threads (default: one a core)').argParser(parseCount),
      new Option('--timeout <seconds>', 'give a page up after this time (default: 10)').argParser(
        parseSeconds,
      ),
      new Option('--unordered', 'write results as they are done, not in input order'),
      new Option('--resume', 'go on with a run that was stopped, and pass over what it has done'),
      new Option('--config <file>', 'read flags from this file instead of the nearest .winnowrc'),
      new Option('--no-config', 'read no configuration'),
    ]),
    ...group('Messages:', [
      new Option('-q, --quiet', 'say nothing but what stops the run'),
      new Option('-v, --verbose', 'say a line an input, and a summary'),
      new Option('--no-progress', 'show no line that says how far the run is'),
      new Option('--color <when>', 'colour in messages and explanations')
        .choices(WHENS)
        .default('auto'),
    ]),
  ];
}

/** The option with further names for its choices, which neighbouring tools have for them. */
function alsoCalled(names: Readonly<Record<string, string>>, option: Option): Option {
  const { parseArg } = option;
  return option.argParser((value, last) => parseArg?.(names[value] ?? value, last));
}

function group(heading: string, options: readonly Option[]): Option[] {
  return options.map((option) => option.helpGroup(heading));
}

/** Flags that `winnow learn` shares with `winnow clean`: how inputs are read, and what is said. */
export const SHARED_FLAGS: readonly string[] = [
  ...['from', 'text-field', 'html-field', 'url-field', 'encoding', 'url', 'files-from', 'null'],
  ...['config', 'no-config', 'color', 'quiet', 'no-progress', 'verbose'],
];

/** The flags of `winnow learn`. */
export function learnOptions(): Option[] {
  const shared = cleanOptions().filter(({ long }) => SHARED_FLAGS.includes(long?.slice(2) ?? ''));
  return [
    ...group('Profile:', [
      new Option('-o, --output <file>', 'write the profile to a file').argParser(parsePlace),
      new Option('--min-pages <n>', 'pages of a site that a line must stand in')
        .default(3)
        .argParser(parsePages),
      new Option('--min-share <share>', 'and share of all pages of the site')
        .default(0.05)
        .argParser(parseShare),
    ]),
    ...shared,
  ];
}

/** What a script gives whose variable is not set. */
function parsePlace(value: string): string {
  if (value !== '') return value;
  throw new InvalidArgumentError('It is empty; say where to write.');
}

function parsePages(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 1) return count;
  throw new InvalidArgumentError('Take a whole number from 2 on.');
}

function parseShare(value: string): number {
  const share = Number(value);
  if (value.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('Take a number from 0 to 1.');
}

function parseCount(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0 && count <= 1024) return count;
  throw new InvalidArgumentError('Take a whole number from 1 to 1024.');
}

function parseSeconds(value: string): number {
  const seconds = Number(value);
  if (seconds > 0 && seconds <= 86_400) return seconds;
  throw new InvalidArgumentError('Take a number of seconds above 0, at most 86400.');
}
