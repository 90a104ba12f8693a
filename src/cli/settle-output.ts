import type { Command } from 'commander';

/** `-o -` means standard output, where results go without a word. */
export function settleOutput(command: Command): void {
  if (command.getOptionValue('output') === '-') command.setOptionValue('output', undefined);
}
