import { readJsonAsset } from '../core/read-asset.js';
import { splitWords } from '../features/split-words.js';

let phrases: readonly string[] | null = null;

/** Whether a line, in any language, says that more is there for those who pay or sign in. */
export function asksToPay(text: string): boolean {
  phrases ??= Object.values(readJsonAsset('data/quality/paywalls.json')).flat() as string[];
  const lower = text.toLowerCase();
  const words = ` ${splitWords(lower).join(' ')} `;
  return phrases.some((phrase) =>
    isEastAsian(phrase) ? lower.includes(phrase) : words.includes(` ${phrase} `),
  );
}

/** Where words have no spaces around them, or endings that no list can hold. */
function isEastAsian(phrase: string): boolean {
  return phrase.charCodeAt(0) >= 0x0e00;
}
