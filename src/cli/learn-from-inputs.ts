import type { Command } from 'commander';
import { applyConfig } from './apply-config.js';
import { learn } from './learn.js';
import { toLearnOptions } from './learn-options.js';
import { SHARED_FLAGS } from './program.js';
import { settleOutput } from './settle-output.js';
import { readSurroundings } from './standard-streams.js';

/** `winnow learn`: checks what was typed and configured, runs it, and sets the exit code. */
export async function learnFromInputs(inputs: string[], command: Command): Promise<void> {
  await applyConfig(command, SHARED_FLAGS);
  settleOutput(command);
  process.exitCode = await learn(toLearnOptions(inputs, command.opts(), readSurroundings()));
}
