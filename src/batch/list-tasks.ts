import type { Position } from './cut-rows.js';
import type { Input } from './input.js';
import type { Entry } from './journal.js';
import { readBytes } from './read-bytes.js';
import type { Resume } from './resume.js';
import { type Settings, TOO_LARGE } from './settings.js';
import { withPack } from './sniff-pack.js';
import type { Task } from './task.js';
import { toIssue } from './to-issue.js';

/** One piece of an input's work; the last piece of an input is marked. */
export interface Step {
  readonly input: Input;
  /** Null when an input has no more work than was already given. */
  readonly task: Task | null;
  readonly last: boolean;
  /** On the first piece: where its results begin in their file. */
  readonly startAt?: number;
  /** On the first piece: what an earlier run did of this input; all of it when there is no task. */
  readonly entry?: Entry;
  /** How far the input is read with this piece, when that is asked for. */
  readonly after?: Position;
}

/** Cuts inputs into tasks, in order, reading no further than the tasks that are asked for. */
export async function* listTasks(
  inputs: AsyncIterable<Input>,
  settings: Settings,
  resume: Resume | null,
): AsyncGenerator<Step> {
  for await (const one of inputs) {
    const input = await withPack(one, settings);
    const plan = resume ? await resume.plan(input) : null;
    const first = plan ? { startAt: plan.startAt, ...(plan.entry && { entry: plan.entry }) } : {};
    if (plan?.isDone) yield { input, task: null, last: true, ...first };
    else if (holdsMany(input)) yield* (await loadManySteps())(input, settings, plan, first);
    else yield { input, task: await pageTask(input), last: true, ...first };
  }
}

/** Whether an input, whose pack is known, holds many results. */
export function holdsMany({ issue, pack = 'page' }: Input): boolean {
  return !issue && pack !== 'page';
}

/** Rows and records need more of Node than a page does. */
async function loadManySteps() {
  return (await import('./many-steps.js')).manySteps;
}

async function pageTask({ path, source, issue, stream }: Input): Promise<Task> {
  if (issue) return { kind: 'failure', source, issue };
  if (path !== null && !stream) return { kind: 'file', source, path };
  const bytes = await readBytes(null, stream).catch(toIssue);
  if (bytes && 'code' in bytes) return { kind: 'failure', source, issue: bytes };
  return bytes ? { kind: 'page', source, bytes } : { kind: 'failure', source, issue: TOO_LARGE };
}
