import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packForest } from '../src/classify/model/packed-forest.js';
import { readForest } from '../src/classify/model/read-forest.js';
import { packArrays } from '../src/core/packed-arrays.js';
import { packFunctionWords } from '../src/features/function-words.js';
import { packTable, toHashTable } from '../src/features/hash-table.js';
import { hashWord } from '../src/features/hash-word.js';
import { readOdds } from '../src/features/load-odds.js';
import { packPhrases } from '../src/features/phrase-index.js';
import { packNameWords } from '../src/fields/authors/name-words.js';
import { packGivenNames } from '../src/fields/given-names.js';
import { describeUnits } from './prepare/describe-units.js';
import { indexFunctionWords } from './prepare/index-function-words.js';
import { indexPhrases } from './prepare/index-phrases.js';
import { listAuthorWords } from './prepare/list-author-words.js';
import { listDateWords } from './prepare/list-date-words.js';
import { listMonthNames } from './prepare/list-month-names.js';
import { listSources, readBytes, readSource } from './prepare/read-source.js';

/**
 * A part of the build: brings what `data/` holds in a form for people, or for training, into one
 * that a start of the command can use with little work, in `dist/data/`.
 */
const OUT = fileURLToPath(new URL('../data/', import.meta.url));

rmSync(OUT, { recursive: true, force: true });
mkdirSync(`${OUT}lexicons`, { recursive: true });
write('units.bin', packArrays([describeUnits()]));
for (const name of listSources('model/', '.bin')) {
  const bytes = readBytes(`model/${name}.bin`);
  const isOdds = name === 'odds' || name === 'names';
  write(`${name}.bin`, isOdds ? packTable(readOdds(bytes)) : packForest(readForest(bytes)));
}
write('function-words.bin', packTable(listWords('model/function-words.json')));
write('languages.bin', packFunctionWords(indexFunctionWords()));
for (const language of listSources('lexicons/', '.json')) {
  write(`lexicons/${language}.bin`, packPhrases(indexPhrases(language)));
}
write('given-names.bin', packGivenNames(readSource<GivenNames>('fields/given-names.json').names));
write('month-names.json', JSON.stringify(listMonthNames()));
const authorWords = listAuthorWords();
write('author-words.json', JSON.stringify(authorWords));
write('name-words.bin', packNameWords(authorWords));
write('date-words.json', JSON.stringify(listDateWords()));

interface GivenNames {
  readonly names: Readonly<Record<string, string>>;
}

/** A table in which every word of every language has a 1. */
function listWords(path: string) {
  const languages = readSource<Record<string, string>>(path);
  const words = Object.values(languages).flatMap((list) => list.split(' '));
  return toHashTable(
    words.map(hashWord),
    words.map(() => 1),
  );
}

function write(name: string, content: Uint8Array | string): void {
  writeFileSync(`${OUT}${name}`, content);
}
