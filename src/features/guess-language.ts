import { classIn, DIGIT, LOWER, lowerIn, readUnit } from '../core/char-class.js';
import { readUnits } from '../core/read-units.js';
import { loadFunctionWords } from './function-words.js';
import { lookUp } from './hash-table.js';
import { HASH_SEED, hashUnit } from './hash-word.js';

/** A language, and the share of the text's words that speak for it. */
interface Candidate {
  readonly language: string;
  readonly score: number;
}

/** First and last UTF-16 unit of the scripts that one language alone, of those we know, uses. */
const SCRIPTS: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0531, 0x058f, 'hy'],
  [0x05d0, 0x05ea, 'he'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0c80, 0x0cff, 'kn'],
  [0x0d00, 0x0d7f, 'ml'],
  [0x0d80, 0x0dff, 'si'],
  [0x0e00, 0x0e7f, 'th'],
  [0x0e80, 0x0eff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x3041, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7a3, 'ko'],
];
/** For each UTF-16 unit the number of its script in `SCRIPTS`, from 1; 0 for all others. */
const scriptOf = new Uint8Array(0x10000);
SCRIPTS.forEach(([first, last], index) => {
  scriptOf.fill(index + 1, first, last + 1);
});

/** The underscore, which the classes count among letters. */
const JOINT = readUnit(0x5f);

/** Characters looked at; the middle of a page is more often its text than its menus. */
const SAMPLE = 10_000;
/** Share of the sample that a script needs. */
const SCRIPT_SHARE = 0.2;
/** Kana to each character of Japanese; Chinese has next to none. */
const KANA_SHARE = 0.1;
/** Fewer words than these say nothing certain, or nothing at all. */
const CERTAIN_WORDS = 20;
const FEWEST_WORDS = 4;
/** The least score, and how far ahead of the second, that is a certain answer. */
const LEAST_SCORE = 0.06;
const LEAD = 1.15;
/** A language with this share of the best score may be the one as well. */
const RIVAL = 0.5;

/** The language of a text (BCP 47, the primary tag alone); null when nothing certain can be said. */
export function guessLanguage(text: string): string | null {
  const [best, second] = rankLanguages(text, CERTAIN_WORDS);
  if (!best || best.score < LEAST_SCORE) return null;
  return second && best.score < LEAD * second.score ? null : best.language;
}

/** The languages a text may well be in, the likeliest first; at most three. */
export function likelyLanguages(text: string): readonly string[] {
  const ranked = rankLanguages(text, FEWEST_WORDS);
  return ranked
    .filter(({ score }) => score >= RIVAL * ranked[0]!.score)
    .slice(0, 3)
    .map(({ language }) => language);
}

function rankLanguages(text: string, fewestWords: number): readonly Candidate[] {
  const sample = takeMiddle(text);
  const script = rankScripts(sample);
  return script.length > 0 ? script : rankByWords(sample, fewestWords);
}

/** The units of the middle, where an array is read faster than a part of a string. */
function takeMiddle(text: string): Uint16Array {
  const from = Math.max(0, Math.floor((text.length - SAMPLE) / 2));
  return readUnits(text.slice(from, from + SAMPLE));
}

function rankScripts(sample: Uint16Array): Candidate[] {
  const counts = countScripts(sample);
  const kana = counts.get('ja') ?? 0;
  if (kana > KANA_SHARE * (counts.get('zh') ?? 0)) counts.set('ja', kana + (counts.get('zh') ?? 0));
  const shares = [...counts].map(([language, count]) => ({
    language,
    score: count / sample.length,
  }));
  return shares
    .filter(({ score }) => score >= SCRIPT_SHARE)
    .sort((a, b) => b.score - a.score)
    .slice(0, 1);
}

function countScripts(sample: Uint16Array): Map<string, number> {
  const counts = new Int32Array(SCRIPTS.length + 1);
  for (let at = 0; at < sample.length; at += 1) counts[scriptOf[sample[at]!]!]! += 1;
  return new Map(
    SCRIPTS.flatMap(([, , language], index) => {
      const count = counts[index + 1]!;
      return count > 0 ? [[language, count] as const] : [];
    }),
  );
}

/** A word that is common in several languages speaks for each of them the less. */
function rankByWords(sample: Uint16Array, fewestWords: number): Candidate[] {
  const { languages, numbers, from, languagesOf } = loadFunctionWords();
  const hashes = hashWords(sample);
  if (hashes.length < fewestWords) return [];
  const votes = new Float64Array(languages.length);
  for (const hash of hashes) {
    const number = lookUp(numbers, hash);
    const first = from[number]!;
    const end = from[number + 1]!;
    for (let at = first; at < end; at += 1) votes[languagesOf[at]!]! += 1 / (end - first);
  }
  return languages
    .map((language, index) => ({ language, score: votes[index]! / hashes.length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1));
}

/** The hashes of a text's lower-cased words: its runs of letters and marks. */
function hashWords(text: Uint16Array): Int32Array {
  const hashes = new Int32Array(text.length);
  let used = 0;
  let hash = HASH_SEED;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = readUnit(text[at]!);
    const kind = classIn(unit);
    if (kind >= LOWER && kind < DIGIT && unit !== JOINT) {
      hash = hashUnit(hash, lowerIn(unit));
      isInside = true;
    } else if (isInside) {
      hashes[used++] = hash;
      hash = HASH_SEED;
      isInside = false;
    }
  }
  if (isInside) hashes[used++] = hash;
  return hashes.subarray(0, used);
}
