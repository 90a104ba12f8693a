import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OutputError, toOutputError } from './output.js';
import { discardDrafts, unfinished } from './unfinished.js';

/**
 * Claims a place for this process, so that no two runs write the same drafts at once. The claim
 * is a file that names the process; it goes when the process ends, and is taken over from one
 * that was killed.
 *
 * @param lock the file of the claim
 * @param place what is claimed, for messages
 * @throws OutputError when a run that is still going has it, or when it cannot be written
 */
export async function claimPlace(lock: string, place: string): Promise<void> {
  try {
    await mkdir(dirname(lock), { recursive: true });
    if (!tryToClaim(lock)) takeOver(lock, place);
  } catch (error) {
    throw toOutputError(error, place);
  }
  unfinished.add(lock);
  process.once('exit', discardDrafts);
}

function tryToClaim(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid} ${startOf(process.pid)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A full disk leaves an empty one.
    rmSync(lock, { force: true });
    throw error;
  }
}

/**
 * Puts this process in the place of one that is gone. Whoever would do so claims that first:
 * two who find the same dead claim would else each take the other's away.
 */
function takeOver(lock: string, place: string): void {
  const next = `${lock}.next`;
  if (!tryToClaim(next)) {
    const other = readClaim(next);
    if (!isHeld(next, other)) rmSync(next, { force: true });
    refuse(next, other, place);
  }
  try {
    const claim = readClaim(lock);
    if (claim === null ? !tryToClaim(lock) : isHeld(lock, claim)) refuse(lock, claim, place);
    if (claim !== null) renameSync(next, lock);
  } finally {
    rmSync(next, { force: true });
  }
}

/** What stands in a claim; null when it is there no longer. */
function readClaim(lock: string): string | null {
  try {
    return readFileSync(lock, 'latin1').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function refuse(lock: string, claim: string | null, place: string): never {
  const pid = claim?.split(' ', 1)[0] || 'unknown';
  throw new OutputError(
    `cannot write ${place}: another winnow is writing there (process ${pid}, says ${lock}); wait for its end, or name another place`,
  );
}

/** Whether a claim is of a process that runs; an empty one that is new is being written. */
function isHeld(lock: string, claim: string | null): boolean {
  if (claim === null) return false;
  const [pid = '', start = ''] = claim.split(' ');
  return pid === '' ? isNew(lock) : isOther(Number(pid), start);
}

/** Milliseconds that writing a claim may take; a loss of power leaves an empty one for ever. */
const WRITING = 10_000;

function isNew(lock: string): boolean {
  const stat = statSync(lock, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < WRITING;
}

/** Whether another process than this one has that number, and began then. */
function isOther(pid: number, start: string): boolean {
  return pid !== process.pid && isAlive(pid) && startOf(pid) === start;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process began, as Linux counts it: in a container a later one often has its number.
 * Other systems say nothing here, and then the number alone counts.
 */
function startOf(pid: number): string {
  try {
    // The name in brackets may hold spaces; behind it stand the state and, 19 on, the start.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ');
    return fields?.[0] === 'Z' ? 'ended' : (fields?.[19] ?? '');
  } catch {
    return '';
  }
}
