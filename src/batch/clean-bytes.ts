import type { Issue } from '../core/issue.js';
import type { Result } from '../core/result.js';
import { type Decoded, decodeBytes } from '../read/decode-bytes.js';
import { cleanText, type TextKind } from './clean-text.js';
import { fail } from './fail.js';
import type { Settings } from './settings.js';

/** Cleans the bytes of one page. */
export async function cleanBytes(
  bytes: Uint8Array,
  source: string,
  settings: Settings,
): Promise<Result> {
  const decoded = await decodeBytes(bytes, { encoding: settings.encoding });
  if ('code' in decoded) return fail(source, decoded);
  const kind = kindOf(source, settings);
  const result = await cleanText(decoded.text, kind, source, settings);
  if (bytes.length === 0)
    return { ...result, status: 'invalid', issues: [EMPTY, ...result.issues] };
  return decoded.replacements > 0 ? warn(result, decoded) : result;
}

function kindOf(source: string, { from }: Settings): TextKind {
  if (from === 'text' || from === 'html') return from;
  return /\.x?html?$/iu.test(source) ? 'html' : 'text';
}

const EMPTY: Issue = { code: 'empty', field: null, message: 'the input is empty' };

/** Says in the article that bytes of it could not be read. */
function warn(result: Result, { replacements, encoding }: Decoded): Result {
  const { article } = result;
  if (!article) return result;
  const places = replacements === 1 ? '1 place' : `${replacements} places`;
  const warning = `${places} could not be decoded as ${encoding}`;
  const quality = { ...article.quality, warnings: [...article.quality.warnings, warning] };
  return { ...result, article: { ...article, quality } };
}
