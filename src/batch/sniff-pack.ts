import { beginsLikeJson, isJson } from '../read/sniff-json.js';
import type { Input } from './input.js';
import { openInput } from './open-input.js';
import { peekStream } from './peek-stream.js';
import type { Kind, Settings } from './settings.js';

/** How the results of an input are packed. */
export type Pack = 'page' | 'rows' | 'records';

/** What is looked at; a first row that is longer is known by how it begins. */
const HEAD_BYTES = 64 * 1024;

const TOLD: Readonly<Partial<Record<Kind, Pack>>> = {
  jsonl: 'rows',
  warc: 'records',
  wet: 'records',
};

/** What a file of this name holds; a page when the name does not say. */
export function packOf(name: string): Pack {
  if (/\.(?:jsonl|ndjson)(?:\.gz|\.br)?$/iu.test(name)) return 'rows';
  return /\.(?:warc|wet)(?:\.gz|\.br)?$/iu.test(name) ? 'records' : 'page';
}

/**
 * The input with how it is packed: as the user says, else as its name says, where even what is
 * broken counts as a row or a record, else by its content.
 */
export async function withPack(input: Input, { from }: Pick<Settings, 'from'>): Promise<Input> {
  if (input.pack || input.issue) return input;
  const pack = from === 'auto' ? packOf(input.path ?? '') : (TOLD[from] ?? 'page');
  if (from !== 'auto' || pack !== 'page') return { ...input, pack };
  const { head, stream, close } = await peekStream(openInput(input.path), HEAD_BYTES);
  const sniffed = sniffPack(head);
  if (input.path === null || input.isPipe) return { ...input, pack: sniffed, stream };
  await close();
  return { ...input, pack: sniffed };
}

/** How an input that begins like this is packed. */
function sniffPack(head: Uint8Array): Pack {
  const text = Buffer.from(head)
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (/^WARC\/1\.\d\r?\n/u.test(text)) return 'records';
  return beginsWithRow(text, head.length < HEAD_BYTES) ? 'rows' : 'page';
}

/**
 * Whether the first line is an object of JSON, or begins like one that is cut off here. Text of a
 * page may begin with what a script said, and goes on otherwise.
 */
function beginsWithRow(text: string, isWhole: boolean): boolean {
  if (!text.startsWith('{')) return false;
  const end = text.indexOf('\n');
  if (end < 0 && !isWhole) return beginsLikeJson(text);
  const rest = end < 0 ? '' : text.slice(end).trimStart();
  return isJson(end < 0 ? text : text.slice(0, end)) && (rest === '' || rest.startsWith('{'));
}
