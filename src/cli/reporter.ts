import { Chalk } from 'chalk';
import type { Note } from '../batch/task.js';
import { toOneLine } from '../render/escape-controls.js';

const PAINT = { ok: 'green', invalid: 'yellow', error: 'red' } as const;

/** Speaks on standard error; nothing it says acts on a terminal. */
export class Reporter {
  private readonly chalk: InstanceType<typeof Chalk>;

  constructor(
    level: 0 | 1,
    private readonly quiet: boolean,
  ) {
    this.chalk = new Chalk({ level });
  }

  /** What became of one input. */
  note({ source, status, issues, warnings }: Note): void {
    if (this.quiet) return;
    const said = [...issues.map(({ message }) => message), ...warnings].join('; ') || status;
    process.stderr.write(`${toOneLine(source)}: ${this.chalk[PAINT[status]](toOneLine(said))}\n`);
  }

  /** What stops the run, or a part of it. */
  fail(message: string): void {
    process.stderr.write(`winnow: ${this.chalk.red(toOneLine(message))}\n`);
  }
}
