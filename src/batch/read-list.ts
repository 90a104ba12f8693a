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
      if (names.some(isTooLong)) throw new UsageError(noList(path, nul));
      rest = names.pop() ?? '';
      yield* names.map((name) => clear(name, nul)).filter(Boolean);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot read the list ${path}: ${toIssue(error).message}`);
  }
  rest += decoder.decode();
  if (clear(rest, nul)) yield clear(rest, nul);
}

/** As no path can be: a file of other things would be read to its end for one. */
function isTooLong({ length }: string): boolean {
  return length > 64 * 1024;
}

function noList(path: string, nul: boolean): string {
  const advice = nul ? 'end each name with NUL' : 'write one name a line';
  return `the list ${path} has a name of more than 64 KB: ${advice}`;
}

function clear(name: string, nul: boolean): string {
  return nul ? name : name.replace(/\r$/u, '');
}
