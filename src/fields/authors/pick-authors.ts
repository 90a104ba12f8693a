import type { MeasuredPage } from '../../features/measure-page.js';
import type { Anatomy } from '../read-anatomy.js';

/** The authors and the lines that name them. */
export interface Authors {
  readonly names: readonly string[];
  readonly lines: readonly number[];
}

const BYLINE =
  /^(?:by|von|por|par|di|door|av|af|автор|autor|auteur|autore|author|text|written by|posted by)(?:\s*:\s*|\s+)(\p{Lu}.*)$/iu;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:van|von|der|de|den|la|le|da|dos|bin|al|el|ter|ten)|\p{Lu}[\p{L}\p{M}.'’-]*)){1,4}$/u;

/** The names in the byline nearest to the title. */
export function pickAuthors(
  _page: MeasuredPage,
  anatomy: Anatomy,
  titleAt: number | null,
): Authors {
  const { lines, bodyStart } = anatomy;
  const from = titleAt ?? bodyStart;
  for (const line of lines.slice(Math.max(0, from - 3), from + 15)) {
    if (line.wordCount > 20) continue;
    const named = BYLINE.exec(line.text)?.[1];
    const names = named?.split(/, ?| (?:and|und|et|y|e|&|en|i|och|og|и) /u) ?? [];
    if (names.length > 0 && names.every((name) => NAME.test(name))) {
      return { names, lines: [line.index] };
    }
  }
  return { names: [], lines: [] };
}
