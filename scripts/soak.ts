import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makePage } from './write-pages.js';

/**
 * `npm run soak`, on Linux: one run over 100,000 rows of 10 KB in a file, 100,000 small files and
 * one file of 200 MB; prints the memory of the process over time and takes everything away.
 * Then a tenth of the rows again, for a reader that rests most of the time, all from a writer
 * that waits for each result, and `winnow learn` over all. Fails when a peak is too high, when the
 * last quarter of some files or rows holds more than the second, or when not every input gave one
 * result. `-- --scale 0.01` makes it a short one.
 */

const COMMAND = fileURLToPath(new URL('../../bin/winnow.js', import.meta.url));
const ROWS = 100_000;
const ROW_BYTES = 10_000;
const FILES = 100_000;
const FILES_A_FOLDER = 1000;
const BIG_BYTES = 200_000_000;
/** Megabytes that a run may take by itself, and for each worker. */
const BASE_MB = 250;
const WORKER_MB = 120;
/** How much above the second quarter of a run the last may be and still be flat. */
const FLAT = 1.1;
/** Lines that are printed of a run. */
const SHOWN = 20;
/** What the slow reader takes before it rests, and for how long it rests. */
const BITE_BYTES = 1_000_000;
const REST_MS = 200;

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
  },
});
const ANY = ['--require', ''];
const scale = Number(values.scale);
const jobs = Number(values.jobs);

const rows = Math.ceil(ROWS * scale);
const files = Math.ceil(FILES * scale);

/** Writes all inputs into a folder. They are read in the order of their names. */
async function writeInputs(folder: string): Promise<void> {
  for (let id = 0; id < files; id += 1) {
    const inner = join(folder, `files-${Math.floor(id / FILES_A_FOLDER)}`);
    if (id % FILES_A_FOLDER === 0) await mkdir(inner, { recursive: true });
    await writeFile(join(inner, `${id}.txt`), makePage(id));
  }
  await writeParts(join(folder, 'rows.jsonl'), rows, makeRow);
  await writeParts(join(folder, '../slow.jsonl'), rows / 10, makeRow);
  const big = `${makePage(0)}\n\n`.repeat(1000);
  await writeParts(join(folder, 'big.txt'), BIG_BYTES / big.length, () => big);
}

/** A row most of which is carried through. */
function makeRow(id: number): string {
  const text = makePage(id);
  return `${JSON.stringify({ id, pad: 'x'.repeat(ROW_BYTES - text.length), text })}\n`;
}

async function writeParts(path: string, count: number, make: (id: number) => string) {
  const file = await open(path, 'w');
  for (let id = 0; id < count; id += 1) await file.appendFile(make(id));
  await file.close();
}

/** What was seen of the process at one moment. */
interface Moment {
  readonly seconds: number;
  /** Resident megabytes now, and at most so far. */
  readonly memory: number;
  readonly peak: number;
  /** Inputs that are done. */
  readonly done: number;
}

/** Runs the command, which says a line an input, and looks at the process twice a second. */
async function watchRun(
  cwd: string,
  args: readonly string[],
  feed: (child: ChildProcess) => Promise<void> = async () => {},
): Promise<Moment[]> {
  const stdio = ['pipe', 'inherit', 'pipe'] as const;
  const child = spawn(process.execPath, [COMMAND, ...args, '-v'], { cwd, stdio: [...stdio] });
  const begun = performance.now();
  const moments: Moment[] = [];
  let done = 0;
  child.stderr?.on('data', (chunk: Buffer) => {
    done += countBreaks(chunk);
  });
  const clock = setInterval(() => {
    const memory = readMemory(child.pid ?? 0);
    if (memory) moments.push({ seconds: (performance.now() - begun) / 1000, ...memory, done });
  }, 500);
  const exit = once(child, 'exit');
  await feed(child);
  child.stdin?.end();
  await exit;
  clearInterval(clock);
  return moments;
}

/** Writes rows one by one, each once what is said of the one before has come. */
async function feedRows({ stdin, stderr }: ChildProcess): Promise<void> {
  for (let id = 0; id < rows; id += 1) {
    stdin!.write(makeRow(id));
    await once(stderr!, 'data');
  }
}

/** The peak of a run whose results are read in bites. */
async function watchSlowRun(cwd: string): Promise<number> {
  const args = ['slow.jsonl', '-j', values.jobs, '-q', ...ANY];
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd, stdio: ['ignore', 'pipe', 2] });
  let peak = 0;
  let bite = 0;
  for await (const chunk of child.stdout!) {
    bite += chunk.length;
    if (bite < BITE_BYTES) continue;
    bite = 0;
    await setTimeout(REST_MS);
    peak = readMemory(child.pid ?? 0)?.peak ?? peak;
  }
  return peak;
}

/** Null once the process has ended. */
function readMemory(pid: number): Pick<Moment, 'memory' | 'peak'> | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [memory, peak] = [/^VmRSS:\s+(\d+)/mu, /^VmHWM:\s+(\d+)/mu].map((pattern) =>
      Math.round(Number(pattern.exec(status)?.[1]) / 1000),
    );
    return memory && peak ? { memory, peak } : null;
  } catch {
    return null;
  }
}

async function countLines(path: string): Promise<number> {
  let count = 0;
  for await (const chunk of createReadStream(path)) count += countBreaks(chunk);
  return count;
}

function countBreaks(chunk: Buffer): number {
  return chunk.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
}

/** Whether the last quarter of some inputs holds no more than the second; says what they hold. */
function isFlat(name: string, moments: readonly Moment[], from: number, to: number): boolean {
  const middle = (begin: number, end: number) => {
    const place = ({ done }: Moment) => (4 * (done - from)) / (to - from);
    const part = moments.filter((moment) => place(moment) >= begin && place(moment) < end);
    return part.map(({ memory }) => memory).sort((a, b) => a - b)[part.length >> 1] ?? 0;
  };
  const [second, last] = [middle(1, 2), middle(3, 4)];
  console.log(`${name}: second quarter ${second} MB, last ${last} MB`);
  return last <= second * FLAT;
}

function print(moments: readonly Moment[]): void {
  console.log('  seconds  resident MB  peak MB      done');
  const step = Math.max(1, Math.floor(moments.length / SHOWN));
  for (const [index, { seconds, memory, peak, done }] of moments.entries()) {
    if (index % step > 0 && index < moments.length - 1) continue;
    const cells = [seconds.toFixed(0), memory, peak, done];
    console.log(cells.map((cell, at) => String(cell).padStart([9, 13, 9, 10][at]!)).join(''));
  }
}

const root = await mkdtemp(join(tmpdir(), 'winnow-soak-'));
try {
  await mkdir(join(root, 'in'));
  await writeInputs(join(root, 'in'));
  const moments = await watchRun(root, ['in', '-o', 'out.jsonl', '-j', values.jobs, ...ANY]);
  print(moments);
  const results = await countLines(join(root, 'out.jsonl'));
  const peak = moments.at(-1)?.peak ?? 0;
  const slow = await watchSlowRun(root);
  const fed = await watchRun(root, ['--from', 'jsonl', '-o', 'fed.jsonl', ...ANY], feedRows);
  const learned = (await watchRun(root, ['learn', 'in', '-o', 'site.json'])).at(-1);
  const limit = BASE_MB + WORKER_MB * jobs;
  const due = 1 + files + rows;
  console.log(`${due} inputs, ${results} results`);
  console.log(`peak ${peak} MB of ${limit} MB that ${jobs} workers may take`);
  const flat = [
    isFlat('files', moments, 1, 1 + files),
    isFlat('rows', moments, 1 + files, due),
    isFlat('rows one by one', fed, 0, rows),
  ];
  console.log(`peak ${slow} MB for a slow reader`);
  console.log(`peak ${learned?.peak} MB for winnow learn`);
  if (results !== due || Math.max(peak, slow) > limit || flat.includes(false)) process.exitCode = 1;
} finally {
  await rm(root, { recursive: true, force: true });
}
