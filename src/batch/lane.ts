import { Worker } from 'node:worker_threads';
import type { Issue } from '../core/issue.js';
import { AS_WORKER } from './as-worker.js';
import type { Start } from './serve-tasks.js';
import type { Settings } from './settings.js';
import type { Outcome, Task } from './task.js';

/** Heap of a worker beyond which it ends instead of taking the machine's memory. */
const MAX_HEAP_MB = 1024;

/** How a lane tells of what happens in it. */
export interface LaneEvents {
  /** The worker waits for its first task. */
  onReady(lane: Lane): void;
  onOutcome(lane: Lane, outcome: Outcome): void;
  /** The worker is gone, with the task it was at. */
  onLost(lane: Lane, issue: Issue): void;
}

/** One worker thread and the task it is at. */
export class Lane {
  isReady = false;
  private readonly worker: Worker;
  private readonly progress = new Int32Array(new SharedArrayBuffer(8));
  private begun = 0;
  private begunAt = 0;
  private isClosed = false;

  constructor(
    entry: URL,
    settings: Settings,
    private readonly events: LaneEvents,
  ) {
    const workerData: Start = { settings, progress: this.progress };
    const resourceLimits = { maxOldGenerationSizeMb: MAX_HEAP_MB };
    this.worker = new Worker(entry, {
      argv: [AS_WORKER],
      workerData,
      resourceLimits,
      stdin: false,
    });
    this.worker.on('message', (message) => this.hear(message));
    this.worker.on('error', (error) => this.lose(toIssue(error)));
  }

  /** Sends a task; its bytes are copied, so that it can be sent again if this worker is lost. */
  send(task: Task, now: number): void {
    this.begun = Atomics.load(this.progress, 0);
    this.begunAt = now;
    this.worker.postMessage(task);
  }

  /** Place of the record that the worker is at, in its task. */
  get record(): number {
    return Atomics.load(this.progress, 1);
  }

  /** Ends the worker when it has been at one record for longer than `limit` milliseconds. */
  endIfStuck(now: number, limit: number): void {
    const begun = Atomics.load(this.progress, 0);
    if (begun !== this.begun) {
      this.begun = begun;
      this.begunAt = now;
    } else if (now - this.begunAt > limit) {
      this.lose(toTimeout(limit));
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.worker.terminate();
  }

  private hear(message: 'ready' | Outcome): void {
    if (this.isClosed) return;
    if (message === 'ready') {
      this.isReady = true;
      this.events.onReady(this);
    } else {
      this.events.onOutcome(this, message);
    }
  }

  private lose(issue: Issue): void {
    if (this.isClosed) return;
    void this.close();
    this.events.onLost(this, issue);
  }
}

function toTimeout(limit: number): Issue {
  const seconds = limit / 1000;
  return { code: 'timeout', field: null, message: `not cleaned after ${seconds} s; given up` };
}

function toIssue(error: Error): Issue {
  const isMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  const message = isMemory
    ? `took more than ${MAX_HEAP_MB} MB of memory; given up`
    : `a fault in winnow itself: ${error.message}`;
  return { code: isMemory ? 'out-of-memory' : 'fault', field: null, message };
}
