import type { Edit } from '../core/page.js';
import { readJsonAsset } from '../core/read-asset.js';
import { WINDOWS_1252_HIGH } from './decode-as.js';

const ENTITY = /&(?:amp;){0,3}(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/gu;

/**
 * The character references that were left in a text: `&nbsp;`, `&#8217;`, and `&amp;quot;`,
 * which was encoded twice.
 */
export function findEntities(text: string): Edit[] {
  if (!text.includes('&')) return [];
  return [...text.matchAll(ENTITY)].flatMap(({ 0: before, 1: decimal, 2: hex, 3: name, index }) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const after = name === undefined ? characterOf(code) : names().get(name);
    return after === undefined ? [] : [{ offset: index, before, after, why: 'entity' as const }];
  });
}

/** Numbers of 128 to 159 mean what windows-1252 has there, as in a browser. */
function characterOf(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252_HIGH.charAt(code - 0x80);
  if (code < 0x20 || code === 0x7f) return ' ';
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

let loaded: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  loaded ??= new Map<string, string>(
    Object.entries(readJsonAsset('data/html/entities.json').names),
  );
  return loaded;
}
