import { readFileSync } from 'node:fs';
import { type Command, CommanderError } from 'commander';
import { UsageError } from '../core/usage-error.js';
import { type Actions, buildProgram, cleanCommand } from './program.js';

/** Runs the command that `argv` names and sets the exit code; never ends the process itself. */
export async function main(argv: readonly string[]): Promise<void> {
  const [first, ...rest] = argv;
  try {
    await (first === 'clean'
      ? cleanCommand('winnow clean', ACTIONS).parseAsync(rest, { from: 'user' })
      : buildProgram(readVersion(), ACTIONS).parseAsync(argv, { from: 'user' }));
  } catch (error) {
    process.exitCode = explainFailure(error);
  }
}

const ACTIONS: Actions = {
  clean: cleanInputs,
  schema: async (what) => (await import('./print-schema.js')).printSchema(what),
  rules: async (code) => (await import('./print-rules.js')).printRules(code),
};

async function cleanInputs(inputs: string[], command: Command): Promise<void> {
  if (inputs.length === 0 && command.getOptionValue('filesFrom') === undefined) {
    if (process.stdin.isTTY) command.help({ error: true });
  }
  const [{ toRunOptions }, { run }] = await Promise.all([
    import('./options.js'),
    import('./run.js'),
  ]);
  process.exitCode = await run(toRunOptions(inputs, command.opts()));
}

/** Says what is wrong, if commander has not yet; gives the exit code. */
function explainFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`winnow: ${error.message}\n`);
  return 2;
}

function readVersion(): string {
  const file = new URL('../../../package.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
