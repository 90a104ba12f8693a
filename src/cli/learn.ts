import { FileOutput } from '../batch/file-output.js';
import { STDIN } from '../batch/input.js';
import { isFolder } from '../batch/is-folder.js';
import { listInputs } from '../batch/list-inputs.js';
import { ClosedPipe, type Output, OutputError } from '../batch/output.js';
import { sizeOf } from '../batch/size-of.js';
import { StandardOutput } from '../batch/standard-output.js';
import { emptyTally, type Tally } from '../batch/tally.js';
import type { Profile } from '../core/profile.js';
import { type ReadPage, readPages } from '../learn/read-pages.js';
import { SiteCounts } from '../learn/site-counts.js';
import { toProfileJson } from '../learn/to-profile-json.js';
import { exitCode } from './exit-code.js';
import type { LearnOptions } from './learn-options.js';
import { listenForSignals } from './listen-for-signals.js';
import { loadPaint } from './load-paint.js';
import { readProfile } from './read-profile.js';
import { Reporter } from './reporter.js';
import { startProgress } from './start-progress.js';

/** Runs `winnow learn`; gives the exit code. */
export async function learn(options: LearnOptions): Promise<number> {
  const progress = options.progress ? startProgress(options.named) : null;
  const paint = await loadPaint(options.colour);
  const reporter = new Reporter({ ...options, progress, paint });
  try {
    const output = await openOutput(options.output);
    return await learnInto(output, options, reporter);
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    if (!(error instanceof OutputError)) throw error;
    reporter.fail(error.message);
    return 2;
  }
}

async function openOutput(path: string | null): Promise<Output> {
  if (path === null) return new StandardOutput();
  refuseOther(path);
  return FileOutput.create(path, false, 'name a file in it');
}

/** A page that is to be read may stand there: only an empty file or another profile is replaced. */
function refuseOther(path: string): void {
  if (isFolder(path) || sizeOf(path) === 0) return;
  try {
    readProfile(path);
  } catch {
    throw new OutputError(`${path} is there and is no profile; name another place for this one`);
  }
}

async function learnInto(
  output: Output,
  options: LearnOptions,
  reporter: Reporter,
): Promise<number> {
  const signal = listenForSignals((message) => reporter.advise(message));
  const sites = new SiteCounts(options.repeating);
  let ended = false;
  try {
    const tally = await countAll(sites, options, reporter, signal);
    if (sites.counts.pages === 0 && !signal.aborted) {
      throw new OutputError('no page was read; nothing was written');
    }
    const profile = signal.aborted ? null : sites.toProfile();
    if (profile) await write(output, profile);
    ended = profile !== null;
    reporter.close();
    reporter.advise(profile ? summarise(sites, profile) : 'interrupted; nothing was written');
    return exitCode({ tally, lost: false, interrupted: signal.aborted, check: false });
  } finally {
    if (!ended) await output.stop?.(false);
  }
}

async function write(output: Output, profile: Profile): Promise<void> {
  await output.write({ input: STDIN, bytes: Buffer.from(toProfileJson(profile)), last: true });
  await output.close?.();
}

async function countAll(
  sites: SiteCounts,
  { named, settings, verbose }: LearnOptions,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<Tally> {
  const tally = emptyTally();
  for await (const read of readPages(listInputs(named), settings)) {
    if (signal.aborted) break;
    const { source, page, bytes } = read;
    if ('code' in page) tally.statuses.error += 1;
    else {
      sites.add(page);
      tally.statuses.ok += 1;
    }
    if (verbose || 'code' in page) reporter.note(toNote(read));
    reporter.advance(tally, { source, read: bytes, passed: { bytes: 0, results: 0 } });
  }
  return tally;
}

function toNote({ source, page }: ReadPage) {
  const issues = 'code' in page ? [page] : [];
  const status = 'code' in page ? ('error' as const) : ('ok' as const);
  return { source, status, issues, warnings: [], removed: 0 };
}

function summarise({ counts: { pages, hosts, lines } }: SiteCounts, profile: Profile): string {
  const repeated = Object.values(profile.hosts).reduce((sum, site) => sum + site.lines.length, 0);
  return `${pages} pages of ${hosts} hosts; of ${lines} lines that differ ${repeated} repeat`;
}
