import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packForest } from '../src/classify/model/packed-forest.js';
import { readForest } from '../src/classify/model/read-forest.js';
import { packTable, toHashTable } from '../src/features/hash-table.js';
import { hashWord } from '../src/features/hash-word.js';
import { readOdds } from '../src/features/load-odds.js';

/**
 * A part of the build: brings what `data/` holds in a form for people, or for training, into one
 * that a start of the command can use without any work, in `dist/data/`.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${ROOT}dist/data/`;

const read = (path: string) => readFileSync(`${ROOT}data/${path}`);
const readJson = (path: string) => JSON.parse(read(path).toString('utf8'));

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const name of ['lines', 'pages', 'title', 'author', 'date']) {
  writeFileSync(`${OUT}${name}.bin`, packForest(readForest(read(`model/${name}.bin`))));
}
for (const name of ['odds', 'names']) {
  writeFileSync(`${OUT}${name}.bin`, packTable(readOdds(read(`model/${name}.bin`))));
}
writeFileSync(
  `${OUT}function-words.bin`,
  packTable(tableOf(readJson('model/function-words.json'))),
);

/** Every word of every language has a 1. */
function tableOf(languages: Record<string, string>) {
  const words = Object.values(languages).flatMap((list) => list.split(' '));
  return toHashTable(
    words.map(hashWord),
    words.map(() => 1),
  );
}
