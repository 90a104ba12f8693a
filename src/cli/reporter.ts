import type { Advance } from '../batch/run-batch.js';
import type { Tally } from '../batch/tally.js';
import type { Note } from '../batch/task.js';
import { clock } from '../core/clock.js';
import { toOneLine } from '../render/escape-controls.js';
import { STATUS_COLOUR } from '../render/status-colour.js';
import type { Paint } from './load-paint.js';
import type { ProgressLine } from './progress-line.js';
import { messages } from './standard-streams.js';
import { summarise } from './summarise.js';

/** How much is said. */
export interface Voice {
  readonly paint: Paint;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Whether it is said what cleaning would take away. */
  readonly check?: boolean;
  /** Null where no terminal shows it. */
  readonly progress: ProgressLine | null;
}

/** Speaks on standard error; nothing it says acts on a terminal. */
export class Reporter {
  private readonly started = clock();

  constructor(private readonly voice: Voice) {}

  /** What became of one input. */
  note({ source, status, issues, warnings, removed }: Note): void {
    const { quiet, verbose, check } = this.voice;
    const changes = check && removed > 0 ? [toChange(removed)] : [];
    const said = [...issues.map(({ message }) => message), ...warnings, ...changes].join('; ');
    if (quiet || (said === '' && !verbose)) return;
    const name = source === '' ? "''" : toOneLine(source);
    this.say(`${name}: ${this.voice.paint(STATUS_COLOUR[status], toOneLine(said || status))}`);
  }

  /** What stops the run, or a part of it. */
  fail(message: string): void {
    this.say(`winnow: ${this.voice.paint('red', toOneLine(message))}`);
  }

  /** What a person should know to go on. */
  advise(message: string): void {
    if (!this.voice.quiet) this.say(`winnow: ${toOneLine(message)}`);
  }

  /** How far the run is: all results, and the step that was just done. */
  advance(tally: Tally, advance: Advance): void {
    this.voice.progress?.advance(tally, advance);
  }

  /** Nothing is shown of how far the run is any more. */
  close(): void {
    this.voice.progress?.clear();
  }

  /** The end of a run. */
  end(tally: Tally): void {
    this.close();
    if (tally.earlier > 0)
      this.advise(`results of the earlier run that are not ok: ${tally.earlier}`);
    if (this.voice.quiet || !(this.voice.verbose || this.voice.progress)) return;
    this.say(summarise(tally, (clock() - this.started) / 1000));
  }

  private say(text: string): void {
    this.voice.progress?.clear();
    messages().write(`${text}\n`);
  }
}

function toChange(removed: number): string {
  return removed === 1 ? '1 line would be taken away' : `${removed} lines would be taken away`;
}
