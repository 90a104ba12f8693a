import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { cutRows } from './cut-rows.js';
import type { Input } from './input.js';
import { readAll } from './read-page.js';
import { type Settings, TOO_LARGE } from './settings.js';
import type { Task } from './task.js';
import { toIssue } from './to-issue.js';

/** One piece of an input's work; the last piece of an input is marked. */
export interface Step {
  readonly input: Input;
  /** Null when an input has no more work than was already given. */
  readonly task: Task | null;
  readonly last: boolean;
}

/** Cuts inputs into tasks, in order, reading no further than the tasks that are asked for. */
export async function* listTasks(
  inputs: AsyncIterable<Input>,
  settings: Settings,
): AsyncGenerator<Step> {
  for await (const input of inputs) {
    if (isRows(input, settings)) {
      for await (const task of rowTasks(input)) yield { input, task, last: false };
      yield { input, task: null, last: true };
    } else {
      yield { input, task: await pageTask(input), last: true };
    }
  }
}

/** Whether an input holds many results. */
export function isRows({ path, issue }: Input, { from }: Settings): boolean {
  if (issue) return false;
  return from === 'auto' ? isRowsName(path ?? '') : from === 'jsonl';
}

/** Whether a file of this name holds rows. */
export function isRowsName(name: string): boolean {
  return /\.(?:jsonl|ndjson)$/iu.test(name);
}

async function pageTask({ path, source, issue }: Input): Promise<Task> {
  if (issue) return { kind: 'failure', source, issue };
  if (path !== null) return { kind: 'file', source, path };
  const bytes = await readAll(process.stdin);
  return bytes ? { kind: 'page', source, bytes } : { kind: 'failure', source, issue: TOO_LARGE };
}

async function* rowTasks({ path, source }: Input): AsyncGenerator<Task> {
  try {
    for await (const { first, bytes } of cutRows(openStream(path))) {
      yield bytes
        ? { kind: 'rows', source, first, bytes }
        : { kind: 'failure', source: `${source}:${first}`, issue: TOO_LARGE };
    }
  } catch (error) {
    yield { kind: 'failure', source, issue: toIssue(error) };
  }
}

const CHUNK_BYTES = 512 * 1024;

function openStream(path: string | null): Readable {
  return path === null ? process.stdin : createReadStream(path, { highWaterMark: CHUNK_BYTES });
}
