import { readdirSync, readFileSync } from 'node:fs';

/** Words and phrases of all languages, by what they are used for; lower-cased. */
export interface Lexicon {
  /** Names of networks and verbs of sharing, as they stand in share bars. */
  readonly share: ReadonlySet<string>;
}

const FOLDER = new URL('../../../data/lexicons/', import.meta.url);

let loaded: Lexicon | undefined;

/** The words of every language in `data/lexicons`, read once. */
export function loadLexicon(): Lexicon {
  loaded ??= mergeLexicons(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .sort(),
  );
  return loaded;
}

function mergeLexicons(names: readonly string[]): Lexicon {
  const share = new Set<string>();
  for (const name of names) {
    const words = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
    for (const word of words.share ?? []) share.add(word);
  }
  return { share };
}
