import { clock } from '../core/clock.js';
import { fail } from '../core/fail.js';
import type { Issue } from '../core/issue.js';
import type { Result } from '../core/result.js';
import { isKept } from '../core/role.js';
import type { Renderer } from '../render/load-renderer.js';
import { toJsonl } from '../render/to-jsonl.js';
import { toRow } from '../render/to-row.js';
import { cleanBytes } from './clean-bytes.js';
import { cleanRow } from './clean-row.js';
import { hashIssue } from './hash-issue.js';
import { readFile } from './read-bytes.js';
import { keepsRows, type Settings, setApart } from './settings.js';
import { splitRows } from './split-rows.js';
import { survive } from './survive.js';
import { countResult, emptyTally } from './tally.js';
import type { Failing, FileTask, Note, Outcome, RecordsTask, RowsTask, Task } from './task.js';

/** How a task is done. */
export interface Manner {
  readonly settings: Settings;
  readonly render: Renderer;
  /** Called with the place of each record in its task, before it is begun. */
  readonly onRecord: (record: number) => void;
}

/** Does one task: every page or row of it gives one result, rendered. */
export async function doTask(task: Task, manner: Manner): Promise<Outcome> {
  const tally = emptyTally();
  const notes: Note[] = [];
  const parts: string[] = [];
  const meter: Meter = { bytes: sizeOf(task), hash: null };
  let last = clock();
  for await (const { result, text } of cleanTask(task, manner, meter)) {
    const now = clock();
    countResult(tally, result, now - last);
    last = now;
    const note = toNote(result);
    const isNews = note.issues.length + note.warnings.length > 0;
    if (isNews || manner.settings.noteAll) notes.push(note);
    parts.push(text);
  }
  return { bytes: Buffer.from(parts.join('')), read: meter.bytes, hash: meter.hash, tally, notes };
}

function sizeOf(task: Task): number {
  if (task.kind === 'records')
    return task.records.reduce((sum, { block }) => sum + block.length, 0);
  return 'bytes' in task ? task.bytes.length : 0;
}

function toNote({ source, status, issues, article, lines }: Result): Note {
  const removed = lines.filter(({ role }) => !isKept(role)).length;
  const warnings = article?.quality.warnings ?? [];
  return { source: source ?? '-', status, issues, warnings, removed };
}

/** What is noted of the bytes that a task reads: how many, and what stands for them. */
interface Meter {
  bytes: number;
  hash: string | null;
}

interface Rendered {
  readonly result: Result;
  readonly text: string;
}

async function* cleanTask(task: Task, manner: Manner, meter: Meter): AsyncGenerator<Rendered> {
  if (task.kind === 'rows') return yield* cleanRows(task, manner);
  if (task.kind === 'records') return yield* cleanRecords(task, manner);
  manner.onRecord(0);
  const result = await cleanPageTask(task, manner.settings, meter);
  const text = manner.render(result);
  yield { result, text: manner.settings.shared ? setApart(text, manner.settings) : text };
}

async function cleanPageTask(
  task: Exclude<Task, RowsTask | RecordsTask>,
  settings: Settings,
  meter: Meter,
): Promise<Result> {
  const { source } = task;
  const issue = task.kind === 'failure' ? task.issue : failingAt(task.failing, 0);
  if (issue && task.kind === 'failure') meter.hash = hashIssue(issue);
  if (issue) return fail(source, issue);
  if (task.kind === 'page') return survive(source, () => cleanBytes(task.bytes, source, settings));
  return cleanFile(task as FileTask, settings, meter);
}

async function cleanFile(
  { path, source }: FileTask,
  settings: Settings,
  meter: Meter,
): Promise<Result> {
  const bytes = await readFile(path);
  if ('code' in bytes) {
    meter.hash = hashIssue(bytes);
    return fail(source, bytes);
  }
  meter.bytes = bytes.length;
  meter.hash = settings.hash ? await hashBytes(bytes) : null;
  return survive(source, () => cleanBytes(bytes, source, settings));
}

async function hashBytes(bytes: Uint8Array): Promise<string> {
  return (await import('./hash-input.js')).hashBytes(bytes);
}

async function* cleanRows(task: RowsTask, manner: Manner): AsyncGenerator<Rendered> {
  const { settings, render, onRecord } = manner;
  const { source, first, failing } = task;
  let record = 0;
  for (const bytes of splitRows(task.bytes)) {
    onRecord(record);
    const row = await cleanRow(
      bytes,
      `${source}:${first + record}`,
      settings,
      failingAt(failing, record),
    );
    record += 1;
    const text = keepsRows(settings)
      ? toRow(row.carried, row.result, settings.explain === 'json')
      : setApart(render(row.result), settings);
    yield { result: row.result, text };
  }
}

async function* cleanRecords(task: RecordsTask, manner: Manner): AsyncGenerator<Rendered> {
  const { settings, render, onRecord } = manner;
  const { cleanRecord } = await import('./clean-record.js');
  for (const [index, record] of task.records.entries()) {
    onRecord(index);
    const source = `${task.source}:${record.number}`;
    const result = await cleanRecord(record, source, settings, failingAt(task.failing, index));
    const text = keepsRows(settings)
      ? toJsonl(result, settings.explain === 'json')
      : setApart(render(result), settings);
    yield { result, text };
  }
}

function failingAt(failing: readonly Failing[] | undefined, record: number): Issue | null {
  return failing?.find((one) => one.record === record)?.issue ?? null;
}
