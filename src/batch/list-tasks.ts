import { createHash } from 'node:crypto';
import type { Issue } from '../core/issue.js';
import { cutRecords, type WarcRecord } from './cut-records.js';
import { type Cut, cutRows, type Position, type Rows } from './cut-rows.js';
import type { Input } from './input.js';
import type { Entry } from './journal.js';
import { openInput, skipBytes } from './open-input.js';
import { readPage } from './read-page.js';
import type { Plan, Resume } from './resume.js';
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
    else if (holdsMany(input)) yield* manySteps(input, settings, plan, first);
    else yield { input, task: await pageTask(input), last: true, ...first };
  }
}

/** Whether an input, whose pack is known, holds many results. */
export function holdsMany({ issue, pack = 'page' }: Input): boolean {
  return !issue && pack !== 'page';
}

async function pageTask({ path, source, issue, stream }: Input): Promise<Task> {
  if (issue) return { kind: 'failure', source, issue };
  if (path !== null) return { kind: 'file', source, path };
  const bytes = await readPage(null, stream).catch(toIssue);
  if (bytes && 'code' in bytes) return { kind: 'failure', source, issue: bytes };
  return bytes ? { kind: 'page', source, bytes } : { kind: 'failure', source, issue: TOO_LARGE };
}

async function* manySteps(
  input: Input,
  settings: Settings,
  plan: Plan | null,
  first: Partial<Step>,
): AsyncGenerator<Step> {
  const { offset = 0, row = 1 } = plan?.entry?.position ?? {};
  const digest = settings.hash ? (plan?.digest ?? createHash('sha256')) : null;
  let begin = first;
  let after: Position = { offset, row, hash: digest?.copy().digest('hex') ?? null };
  try {
    for await (const piece of cutInput(input, { offset, row, digest })) {
      after = piece.after;
      yield { input, ...piece, last: false, ...begin };
      begin = {};
    }
  } catch (error) {
    const issue = placed(toIssue(error), after.offset);
    const task: Task = { kind: 'failure', source: input.source, issue };
    yield { input, task, last: false, ...begin };
    begin = {};
  }
  yield { input, task: null, last: true, after, ...begin };
}

/** Says where an input broke off that could be read up to there. */
function placed(issue: Issue, offset: number): Issue {
  return offset === 0 ? issue : { ...issue, message: `${issue.message}, after byte ${offset}` };
}

interface TaskPiece {
  readonly task: Task;
  readonly after: Position;
}

async function* cutInput(
  input: Input,
  cut: Cut & Pick<Position, 'offset'>,
): AsyncGenerator<TaskPiece> {
  const stream = input.stream
    ? skipBytes(input.stream, cut.offset)
    : openInput(input.path, cut.offset);
  if (input.pack === 'rows') {
    for await (const rows of cutRows(stream, cut)) {
      yield { task: rowsTask(input, rows), after: rows.after };
    }
    return;
  }
  for await (const { records, after } of cutRecords(stream, cut)) {
    const task: Task = { kind: 'records', source: input.source, records: records.filter(isPage) };
    yield { task, after };
  }
}

const NO_PAGES = new Set(['warcinfo', 'request', 'metadata', 'revisit', 'continuation']);

function isPage({ fields, issue }: WarcRecord): boolean {
  return issue !== null || !NO_PAGES.has(fields['warc-type'] ?? '');
}

function rowsTask({ source }: Input, { first, bytes }: Rows): Task {
  return bytes
    ? { kind: 'rows', source, first, bytes }
    : { kind: 'failure', source: `${source}:${first}`, issue: TOO_LARGE };
}
