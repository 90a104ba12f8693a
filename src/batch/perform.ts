import { performance } from 'node:perf_hooks';
import type { Result } from '../core/result.js';
import type { Renderer } from '../render/load-renderer.js';
import { toRow } from '../render/to-row.js';
import { cleanBytes } from './clean-bytes.js';
import { cleanRow } from './clean-row.js';
import { fail } from './fail.js';
import { readPage } from './read-page.js';
import { keepsRows, MAX_PAGE_BYTES, type Settings } from './settings.js';
import { countResult, emptyTally } from './tally.js';
import type { Note, Outcome, Task } from './task.js';
import { toIssue } from './to-issue.js';

/** Does one task: every page or row of it gives one result, rendered. */
export async function perform(task: Task, settings: Settings, render: Renderer): Promise<Outcome> {
  const tally = emptyTally();
  const notes: Note[] = [];
  const parts: string[] = [];
  const started = performance.now();
  let last = started;
  for await (const { result, text } of results(task, settings, render)) {
    const now = performance.now();
    countResult(tally, result, now - last);
    last = now;
    const note = toNote(result);
    if (settings.noteAll || note.issues.length + note.warnings.length > 0) notes.push(note);
    parts.push(text);
  }
  return { text: parts.join(''), tally, notes };
}

function toNote({ source, status, issues, article }: Result): Note {
  return { source: source ?? '-', status, issues, warnings: article?.quality.warnings ?? [] };
}

interface Rendered {
  readonly result: Result;
  readonly text: string;
}

async function* results(
  task: Task,
  settings: Settings,
  render: Renderer,
): AsyncGenerator<Rendered> {
  if (task.kind === 'rows') yield* cleanRows(task, settings, render);
  else {
    const result = await cleanPageTask(task, settings);
    yield { result, text: render(result) };
  }
}

async function cleanPageTask(
  task: Exclude<Task, { kind: 'rows' }>,
  settings: Settings,
): Promise<Result> {
  if (task.kind === 'failure') return fail(task.source, task.issue);
  if (task.kind === 'page') return cleanBytes(task.bytes, task.source, settings);
  return cleanFile(task.path, task.source, settings);
}

async function cleanFile(path: string, source: string, settings: Settings): Promise<Result> {
  try {
    const bytes = await readPage(path);
    return bytes ? await cleanBytes(bytes, source, settings) : fail(source, TOO_LARGE);
  } catch (error) {
    return fail(source, toIssue(error));
  }
}

/** The issue of a page, or a row, that is not read because of its size. */
export const TOO_LARGE = {
  code: 'too-large',
  field: null,
  message: `more than ${MAX_PAGE_BYTES / 1024 / 1024} MB, too large for one page`,
} as const;

async function* cleanRows(
  { source, bytes, first }: Extract<Task, { kind: 'rows' }>,
  settings: Settings,
  render: Renderer,
): AsyncGenerator<Rendered> {
  const { explain } = settings;
  let row = first;
  for (const line of splitRows(bytes)) {
    const { result, carried } = await cleanRow(line, `${source}:${row}`, settings);
    row += 1;
    const text = keepsRows(settings) ? toRow(carried, result, explain === 'json') : render(result);
    yield { result, text };
  }
}

function* splitRows(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
    yield bytes.subarray(from, to);
    from = to + 1;
  }
  yield bytes.subarray(from);
}
