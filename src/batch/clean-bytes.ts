import { clean } from '../clean.js';
import type { Issue } from '../core/issue.js';
import type { Result } from '../core/result.js';
import { fail } from './fail.js';
import type { Settings } from './settings.js';

/** Cleans the bytes of one page. */
export async function cleanBytes(
  bytes: Uint8Array,
  source: string,
  settings: Settings,
): Promise<Result> {
  if (bytes.length === 0) return emptyInput(source, settings);
  if (bytes.subarray(0, SNIFFED).includes(0)) return fail(source, BINARY);
  const text = new TextDecoder(settings.encoding ?? 'utf-8').decode(bytes);
  return clean(text, { ...settings.clean, source });
}

const SNIFFED = 8192;
const BINARY: Issue = { code: 'binary', field: null, message: 'binary data, not text' };
const EMPTY: Issue = { code: 'empty', field: null, message: 'the input is empty' };

function emptyInput(source: string, settings: Settings): Result {
  const result = clean('', { ...settings.clean, source });
  return { ...result, status: 'invalid', issues: [EMPTY, ...result.issues] };
}
