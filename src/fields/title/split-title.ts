import { lazily } from '../../core/lazily.js';
import { mayBeEastAsian } from '../../core/may-be-east-asian.js';

/**
 * Marks that sites put between a title and their own name: with white space around them, or
 * between characters that have none around.
 */
const SEPARATOR = /\s(?:[|｜–—·•»:/›←-]|::|\|\|)\s/gu;
const EAST_ASIAN_SEPARATOR = lazily(
  () =>
    /\s(?:[|｜–—·•»:/›←-]|::|\|\|)\s|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}？！。」』）])[-_|｜](?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])/gu,
);

/** What every separator has: most titles have none of these and are looked at no further. */
const SEPARATING = /[|｜–—·•»:/›←_-]/u;

/** The bar that sites put before their name, and no headline has. */
const SITE = /^(.{12,})\s[|｜]\s(\S+(?:\s\S+){0,4})$/u;

/** What is left of a separator at either end of a part. */
const START = /^(?:[\s:|｜·•»›/,;]|[–—-]\s)+/u;
const END = /(?<![\s|｜·•«‹/,;–—])[\s|｜·•«‹/,;–—]+$|\s-$/u;
/** The last character of a text that has it at its end. */
const MAY_END = /[\s|｜·•«‹/,;–—-]/u;

/**
 * A title and what may be left of it once the names of a site and of a section are dropped:
 * `Sport | A quiet harbour | The Daily Mirrorer` without the last part, without the first, and
 * each of the two alone. With a name that only a bar parts it is no title.
 */
export function splitTitle(text: string): string[] {
  if (!SEPARATING.test(text)) return [trimTitle(text)].filter((part) => part !== '');
  const separator = mayBeEastAsian(text) ? EAST_ASIAN_SEPARATOR() : SEPARATOR;
  const marks = [...text.matchAll(separator)];
  const [first, last] = [marks[0], marks.at(-1)];
  const parts = isWithSite(text) ? [] : [text];
  if (first && last) {
    parts.push(...[last, first].map(({ index }) => text.slice(0, index)));
    parts.push(...[first, last].map(({ index, 0: mark }) => text.slice(index + mark.length)));
  }
  return [...new Set(parts.map(trimTitle))].filter((part) => part !== '');
}

/** Without what parted it from something else. */
export function trimTitle(text: string): string {
  const opened = text.replace(START, '');
  return MAY_END.test(opened.slice(-1)) ? opened.replace(END, '') : opened;
}

function isWithSite(title: string): boolean {
  const [, rest = '', site = ''] = SITE.exec(title) ?? [];
  return rest !== '' && site.length < rest.length;
}
