import type { Command } from 'commander';
import { applyConfig } from './apply-config.js';
import { toRunOptions } from './options.js';
import { run } from './run.js';
import { settleOutput } from './settle-output.js';
import { readSurroundings } from './standard-streams.js';

/** `winnow clean`: checks what was typed and configured, runs it, and sets the exit code. */
export async function cleanInputs(inputs: string[], command: Command, entry: URL): Promise<void> {
  await applyConfig(command);
  settleOutput(command);
  process.exitCode = await run(toRunOptions(inputs, command.opts(), readSurroundings()), entry);
}
