import { stat } from 'node:fs/promises';
import { listInputs, type Named } from '../batch/list-inputs.js';
import { sizeOf } from '../batch/size-of.js';

/** The bytes of all inputs together; null when a pipe is among them. */
export async function measureInputs(named: Named): Promise<number | null> {
  if (named.inputs.includes('-')) return null;
  // Reading a list from a pipe here would take names away from the run.
  if (named.filesFrom !== null && !(await isFile(named.filesFrom))) return null;
  let bytes = 0;
  for await (const { path, isPipe } of listInputs(named)) {
    if (isPipe) return null;
    bytes += sizeOf(path);
  }
  return bytes;
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
