import type { Named } from '../batch/list-inputs.js';
import { measureInputs } from './measure-inputs.js';
import { ProgressLine } from './progress-line.js';
import { messages } from './standard-streams.js';

/** The line appears at once; how much there is to do is found out meanwhile. */
export function startProgress(named: Named): ProgressLine {
  const progress = new ProgressLine(messages());
  const measured = measureInputs(named).then((bytes) => {
    progress.total = bytes;
  });
  measured.catch(() => {});
  return progress;
}
