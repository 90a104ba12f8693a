import { inspect } from 'node:util';
import { type Command, CommanderError } from 'commander';
import { AS_WORKER } from '../batch/as-worker.js';
import { readJsonAsset } from '../core/read-asset.js';
import { UsageError } from '../core/usage-error.js';
import { escapeControls, toOneLine } from '../render/escape-controls.js';
import { EXPLAINS } from '../render/look.js';
import { type Actions, buildProgram, cleanCommand, learnCommand } from './program.js';
import { messages } from './standard-streams.js';

/**
 * Runs the command that `argv` names and sets the exit code; never ends the process itself.
 *
 * @param entry the module that calls this, which worker threads run as well
 */
export async function main(argv: readonly string[], entry: URL): Promise<void> {
  if (await isWorker(argv)) return (await import('../batch/serve-tasks.js')).serveTasks();
  process.exitCode = UNFINISHED;
  try {
    const [command, words] = pickCommand(splitExplain(argv), actionsOf(entry));
    await command.parseAsync(words, { from: 'user' });
    if (process.exitCode === UNFINISHED) process.exitCode = 0;
  } catch (error) {
    process.exitCode = explainFailure(error);
  }
}

/** What a run ends with that waits for what never comes, as Node has it for modules. */
const UNFINISHED = 13;

/** Node's module of threads, which says it as well, costs every start more than a word does. */
async function isWorker([first]: readonly string[]): Promise<boolean> {
  return first === AS_WORKER && !(await import('node:worker_threads')).isMainThread;
}

/**
 * The command that is named and the words behind its name; `help` is another way to ask. `clean`
 * and `learn` share flags with the program itself, which would take them for its own.
 */
function pickCommand(argv: string[], actions: Actions): [Command, string[]] {
  const [first, ...rest] = argv;
  if (first === 'help') {
    checkHelped(rest[0]);
    return pickCommand([...rest.slice(0, 1), '--help'], actions);
  }
  if (first === 'clean') return [cleanCommand('winnow clean', actions), rest];
  if (first === 'learn') return [learnCommand('winnow learn', actions), rest];
  return [buildProgram(readVersion(), actions), argv];
}

function checkHelped(name: string | undefined): void {
  if (name === undefined || name.startsWith('-') || COMMANDS.includes(name)) return;
  throw new UsageError(`there is no command "${name}"; take any of ${COMMANDS.join(', ')}`);
}

const COMMANDS: readonly string[] = ['clean', 'learn', 'schema', 'rules', 'completion', 'help'];

function actionsOf(entry: URL): Actions {
  return {
    clean: async (inputs, command) => {
      helpUnlessGiven(inputs, command);
      await (await import('./clean-inputs.js')).cleanInputs(inputs, command, entry);
    },
    learn: async (inputs, command) => {
      helpUnlessGiven(inputs, command);
      await (await import('./learn-from-inputs.js')).learnFromInputs(inputs, command);
    },
    schema: async (what) => (await import('./print-schema.js')).printSchema(what),
    rules: async (code) => (await import('./print-rules.js')).printRules(code),
    completion: async (shell, program) =>
      (await import('./print-completion.js')).printCompletion(shell, program),
  };
}

/** Without an input a terminal would only be waited for. */
function helpUnlessGiven(inputs: string[], command: Command): void {
  const isGiven = inputs.length > 0 || command.getOptionValue('filesFrom') !== undefined;
  if (!isGiven && process.stdin.isTTY) command.help({ error: true });
}

/** `--explain page.txt` means the page: commander would take any next word for how to explain. */
function splitExplain(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((word, index) => {
    const isFlag = word === '--explain' && (end < 0 || index < end);
    return isFlag && !HOW.includes(argv[index + 1] ?? '') ? '--explain=text' : word;
  });
}

const HOW: readonly string[] = EXPLAINS;

/** Says what is wrong, if commander has not yet; gives the exit code. */
function explainFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const isOurs = !(error instanceof UsageError);
  const said = isOurs
    ? escapeControls(`a fault in winnow itself: ${inspect(error)}`)
    : toOneLine(error.message);
  messages().write(`winnow: ${said}\n`);
  return 2;
}

function readVersion(): string {
  return readJsonAsset('package.json').version;
}
