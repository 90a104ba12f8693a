import { createHash } from 'node:crypto';
import type { Issue } from '../core/issue.js';
import { cutRecords, type WarcRecord } from './cut-records.js';
import { type Cut, cutRows, type Position, type Rows } from './cut-rows.js';
import type { Input } from './input.js';
import type { Step } from './list-tasks.js';
import { openInput, skipBytes } from './open-input.js';
import type { Plan } from './resume.js';
import { type Settings, TOO_LARGE } from './settings.js';
import type { Task } from './task.js';
import { toIssue } from './to-issue.js';

/** The work of an input that holds many results, piece by piece; `first` marks its beginning. */
export async function* manySteps(
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

/** Crawlers keep as a response as well what a server of names has answered. */
function isPage({ fields, issue }: WarcRecord): boolean {
  if (issue !== null) return true;
  const isLookUp = /^<?(?:dns|whois):/iu.test(fields['warc-target-uri'] ?? '');
  return !isLookUp && !NO_PAGES.has(fields['warc-type'] ?? '');
}

function rowsTask({ source }: Input, { first, bytes }: Rows): Task {
  return bytes
    ? { kind: 'rows', source, first, bytes }
    : { kind: 'failure', source: `${source}:${first}`, issue: TOO_LARGE };
}
