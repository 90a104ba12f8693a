import { STATUSES, type Status } from '../core/result.js';
import type { Journal } from './journal.js';
import type { Step } from './list-tasks.js';
import type { Outcome } from './task.js';

/** Writes down what is done, step by step, once it is written: one entry for each read. */
export class JournalKeeper {
  private from = 0;
  private counts: Record<Status, number> = { ok: 0, invalid: 0, error: 0 };
  private isNew = true;

  constructor(
    private readonly journal: Journal,
    private readonly keyOf: (input: Step['input']) => string,
  ) {}

  /** @param begin end @param bytes of the output before and after the step's results */
  async keep(step: Step, outcome: Outcome, begin: number, end: number): Promise<void> {
    if (this.isNew) this.start(step, begin);
    for (const status of STATUSES) {
      this.counts[status] += outcome.tally.statuses[status];
    }
    this.isNew = step.last;
    if (step.last || step.after) await this.record(step, outcome, end);
  }

  private start({ entry }: Step, begin: number): void {
    this.from = entry?.from ?? begin;
    this.counts = { ok: 0, invalid: 0, error: 0, ...entry?.counts };
  }

  private async record(step: Step, outcome: Outcome, end: number): Promise<void> {
    const { after, last, input } = step;
    await this.journal.record({
      key: this.keyOf(input),
      hash: after?.hash ?? outcome.hash ?? '',
      from: this.from,
      to: end,
      counts: this.counts,
      position: last || !after ? null : { offset: after.offset, row: after.row },
    });
  }
}
