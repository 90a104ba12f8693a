import { ClosedPipe, toOutputError } from '../batch/output.js';
import { messages } from './standard-streams.js';

/** Prints what is no result, such as a list of rules. Whoever reads it may go away before its end. */
export function print(text: string): void {
  process.stdout.once('error', explain);
  process.stdout.write(text);
}

function explain(error: Error): void {
  const shown = toOutputError(error, 'standard output');
  // Help is printed in two parts, and each may fail.
  if (shown instanceof ClosedPipe || process.exitCode === 2) return;
  messages().write(`winnow: ${shown.message}\n`);
  process.exitCode = 2;
}
