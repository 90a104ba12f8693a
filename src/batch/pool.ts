import { clock } from '../core/clock.js';
import type { Issue } from '../core/issue.js';
import { Lane, type LaneEvents } from './lane.js';
import type { Settings } from './settings.js';
import type { Doer, Outcome, Task } from './task.js';

/** What a pool is made of. */
export interface PoolOptions {
  /** The module that each worker runs; it must call `serveTasks`. */
  readonly entry: URL;
  readonly jobs: number;
  /** Milliseconds that one record may take. */
  readonly timeout: number;
  readonly settings: Settings;
}

interface Job {
  readonly task: Task;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Does tasks in worker threads. A worker is started when there is a task that no other can take
 * at once; a record that takes too long, or too much memory, costs its worker and fails, and the
 * rest of its task is done again by another.
 */
export class Pool implements Doer, LaneEvents {
  readonly ahead: number;
  private readonly lanes = new Set<Lane>();
  private readonly idle = new Set<Lane>();
  private readonly busy = new Map<Lane, Job>();
  private readonly waiting: Job[] = [];
  private readonly clock: NodeJS.Timeout;

  constructor(private readonly options: PoolOptions) {
    this.ahead = 2 * options.jobs + 1;
    this.clock = setInterval(() => this.endStuckLanes(), Math.min(options.timeout / 4, 500));
  }

  run(task: Task): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, resolve, reject });
      this.assign();
    });
  }

  async close(): Promise<void> {
    clearInterval(this.clock);
    await Promise.all([...this.lanes].map((lane) => lane.close()));
  }

  onReady(lane: Lane): void {
    this.idle.add(lane);
    this.assign();
  }

  onOutcome(lane: Lane, outcome: Outcome): void {
    const job = this.busy.get(lane);
    this.busy.delete(lane);
    this.idle.add(lane);
    this.assign();
    job?.resolve(outcome);
  }

  onLost(lane: Lane, issue: Issue): void {
    const job = this.busy.get(lane);
    this.busy.delete(lane);
    this.lanes.delete(lane);
    this.idle.delete(lane);
    if (!lane.isReady) this.giveUp(new Error(issue.message));
    if (job) this.waiting.unshift(withFailing(job, lane.record, issue));
    this.assign();
  }

  private assign(): void {
    for (const lane of this.idle) {
      const job = this.waiting.shift();
      if (!job) return;
      this.idle.delete(lane);
      this.busy.set(lane, job);
      lane.send(job.task, clock());
    }
    if (this.waiting.length > 0) this.grow();
  }

  /** One more worker, unless there are enough or one is starting. */
  private grow(): void {
    const { entry, jobs, settings } = this.options;
    const isStarting = [...this.lanes].some(({ isReady }) => !isReady);
    if (!isStarting && this.lanes.size < jobs) this.lanes.add(new Lane(entry, settings, this));
  }

  private endStuckLanes(): void {
    const now = clock();
    for (const lane of [...this.busy.keys()]) lane.endIfStuck(now, this.options.timeout);
  }

  private giveUp(error: Error): void {
    for (const job of this.waiting.splice(0)) job.reject(error);
  }
}

function withFailing(job: Job, record: number, issue: Issue): Job {
  const failing = [...(job.task.failing ?? []), { record, issue }];
  return { ...job, task: { ...job.task, failing } };
}
