import { decodePage } from '../batch/clean-bytes.js';
import { toPage } from '../batch/clean-record.js';
import { readRow } from '../batch/clean-row.js';
import { type DecodedPage, openPage } from '../batch/clean-text.js';
import type { Input } from '../batch/input.js';
import { listTasks } from '../batch/list-tasks.js';
import { readFile } from '../batch/read-bytes.js';
import type { Settings } from '../batch/settings.js';
import { splitRows } from '../batch/split-rows.js';
import type { Task } from '../batch/task.js';
import type { Issue } from '../core/issue.js';
import type { Page } from '../core/page.js';

/** A page that was read, or why it was not. */
export interface ReadPage {
  /** The name of the input, with the number of a row or record. */
  readonly source: string;
  readonly page: Page | Issue;
  /** Bytes that were read of the input. */
  readonly bytes: number;
}

/** Reads every page of the inputs, in their order, one at a time. */
export async function* readPages(
  inputs: AsyncIterable<Input>,
  settings: Settings,
): AsyncGenerator<ReadPage> {
  for await (const { task } of listTasks(inputs, settings, null)) {
    if (!task) continue;
    for await (const { source, decoded, bytes } of decodeTask(task, settings)) {
      const page = 'code' in decoded ? decoded : await openPage(decoded, settings);
      yield { source, page: ('issue' in page && page.issue) || page, bytes };
    }
  }
}

interface Decoded {
  readonly source: string;
  readonly decoded: DecodedPage | Issue;
  readonly bytes: number;
}

async function* decodeTask(task: Task, settings: Settings): AsyncGenerator<Decoded> {
  const { source } = task;
  if (task.kind === 'failure') return yield { source, decoded: task.issue, bytes: 0 };
  if (task.kind === 'rows') return yield* decodeRows(task, settings);
  if (task.kind === 'records') return yield* decodeRecords(task, settings);
  const bytes = task.kind === 'page' ? task.bytes : await readFile(task.path);
  if ('code' in bytes) return yield { source, decoded: bytes, bytes: 0 };
  yield { source, decoded: await decodePage(bytes, settings), bytes: bytes.length };
}

async function* decodeRows(
  { source, first, bytes }: Extract<Task, { kind: 'rows' }>,
  settings: Settings,
): AsyncGenerator<Decoded> {
  let row = first;
  for (const line of splitRows(bytes)) {
    yield { source: `${source}:${row}`, decoded: readRow(line, settings), bytes: line.length + 1 };
    row += 1;
  }
}

async function* decodeRecords(
  { source, records }: Extract<Task, { kind: 'records' }>,
  settings: Settings,
): AsyncGenerator<Decoded> {
  for (const record of records) {
    const found = record.issue ?? toPage(record);
    const decoded = 'code' in found ? found : await decodePage(found.bytes, settings, found.known);
    yield { source: `${source}:${record.number}`, decoded, bytes: record.block.length };
  }
}
