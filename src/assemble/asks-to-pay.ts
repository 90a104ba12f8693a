import { readJsonAsset } from '../core/read-asset.js';

/** Phrases by language; those of scripts without spaces stand anywhere in a word. */
type Phrases = Readonly<Record<string, readonly string[]>>;

let phrases: readonly string[] | null = null;

/** Whether a line, in any language, says that more is there for those who pay or sign in. */
export function asksToPay(text: string): boolean {
  phrases ??= Object.values(readJsonAsset('data/quality/paywalls.json') as Phrases).flat();
  const words = ` ${text.toLowerCase().match(WORD)?.join(' ') ?? ''} `;
  return phrases.some((phrase) => words.includes(UNSPACED.test(phrase) ? phrase : ` ${phrase} `));
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
