import { loadData } from '../load-data.js';

/** Characters before a date in which its label stands. */
const REACH = 24;

/** Whether what stands before a date says that somebody read or stored a page then. */
export function isCaptured(before: string): boolean {
  const end = before.slice(-REACH);
  return end !== '' && loadData<readonly string[]>('captured').some((cue) => end.includes(cue));
}
