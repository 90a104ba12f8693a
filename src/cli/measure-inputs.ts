import { listInputs, type Named } from '../batch/list-inputs.js';
import { sizeOf } from '../batch/size-of.js';

/** The bytes of all inputs together; null when a pipe is among them. */
export async function measureInputs(named: Named): Promise<number | null> {
  if (named.filesFrom === '-' || named.inputs.includes('-')) return null;
  let bytes = 0;
  for await (const { path } of listInputs(named)) bytes += await sizeOf(path);
  return bytes;
}
