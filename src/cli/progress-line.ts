import { posix } from 'node:path';
import type { Advance } from '../batch/run-batch.js';
import type { Tally } from '../batch/tally.js';
import { clock } from '../core/clock.js';
import { toOneLine } from '../render/escape-controls.js';

/** Milliseconds between two looks of the line. */
const BEAT = 100;

/** A terminal wraps nothing between these: some characters of a name are two columns wide. */
const UNWRAPPED = '\u001b[?7l';
const WRAPPED = '\u001b[?7h';

/** Where the line is shown. */
export interface Screen {
  readonly columns?: number;
  write(text: string): unknown;
}

/** One line at the foot of a terminal that says how far a run is. */
export class ProgressLine {
  /** Bytes of all inputs, once they are known. */
  total: number | null = null;
  private readonly started = clock();
  private drawn = Number.NEGATIVE_INFINITY;
  private bytes = 0;
  /** What an earlier run has done costs this one no time. */
  private passed = { bytes: 0, results: 0 };

  constructor(private readonly screen: Screen) {}

  advance(tally: Tally, { source, read, passed }: Advance): void {
    this.bytes += read;
    this.passed.bytes += passed.bytes;
    this.passed.results += passed.results;
    const now = clock();
    if (now - this.drawn < BEAT) return;
    this.drawn = now;
    const line = this.toLine(tally, source, (now - this.started) / 1000);
    const fitting = line.slice(0, (this.screen.columns ?? 80) - 1);
    this.screen.write(`\r\u001b[2K${UNWRAPPED}${fitting}${WRAPPED}`);
  }

  clear(): void {
    if (this.drawn >= 0) this.screen.write('\r\u001b[2K');
    this.drawn = Number.NEGATIVE_INFINITY;
  }

  private toLine({ statuses }: Tally, source: string, seconds: number): string {
    const { ok, invalid, error } = statuses;
    const done = ok + invalid + error;
    const parts = [
      `${done} done`,
      `${error} failed`,
      `${Math.round((done - this.passed.results) / seconds)}/s`,
      ...this.timeLeft(seconds),
      toOneLine(posix.dirname(source)),
    ];
    return parts.join(' · ');
  }

  private timeLeft(seconds: number): string[] {
    if (this.total === null || this.bytes === 0) return [];
    const left = Math.max(0, this.total - this.passed.bytes - this.bytes);
    return [`${toClock((left / this.bytes) * seconds)} left`];
  }
}

/** Seconds as `1:02:03` or `2:03`. */
export function toClock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [whole / 3600, (whole / 60) % 60, whole % 60].map(Math.floor);
  const clock = hours ? [hours, pad(minutes), pad(rest)] : [minutes, pad(rest)];
  return clock.join(':');
}

function pad(number = 0): string {
  return String(number).padStart(2, '0');
}
