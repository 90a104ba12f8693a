import { createReadStream } from 'node:fs';
import { UsageError } from '../core/usage-error.js';
import { toIssue } from './to-issue.js';

/**
 * The names in a list, one a line or NUL-separated; empty ones are passed over.
 *
 * @throws UsageError when it cannot be read, or is no such list
 */
export async function* readList(path: string, nul: boolean): AsyncGenerator<string> {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  const end = nul ? '\0' : '\n';
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of stream) {
      const text = decoder.decode(chunk, { stream: true });
      if (!nul && text.includes('\0')) throw new UsageError(`the list ${path} has NULs: say -0`);
      const names = (rest + text).split(end);
      rest = names.pop() ?? '';
      yield* names.map((name) => clear(name, nul)).filter(Boolean);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot read the list ${path}: ${toIssue(error).message}`);
  }
  if (clear(rest, nul)) yield clear(rest, nul);
}

function clear(name: string, nul: boolean): string {
  return nul ? name : name.replace(/\r$/u, '');
}
