import { createReadStream } from 'node:fs';
import { UsageError } from '../core/usage-error.js';
import { toIssue } from './to-issue.js';

/** The names in a list, one a line or NUL-separated; empty ones are passed over. */
export async function* readList(path: string, nul: boolean): AsyncGenerator<string> {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  const end = nul ? '\0' : '\n';
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of stream) {
      const names = (rest + decoder.decode(chunk, { stream: true })).split(end);
      rest = names.pop() ?? '';
      yield* names.map((name) => clear(name, nul)).filter(Boolean);
    }
  } catch (error) {
    throw new UsageError(`cannot read the list ${path}: ${toIssue(error).message}`);
  }
  if (clear(rest, nul)) yield clear(rest, nul);
}

function clear(name: string, nul: boolean): string {
  return nul ? name : name.replace(/\r$/u, '');
}
