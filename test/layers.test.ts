import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** What those who run the pipeline may import of it: all. */
const PIPELINE = [
  ...['read', 'lines', 'features', 'classify', 'fields', 'assemble', 'validate', 'render'],
  ...['clean.js', 'check-options.js'],
];

/** What each folder of src/ may import from, besides itself and core/. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  // The article's type is inferred from its schema, so that types and validation cannot differ.
  core: ['validate'],
  read: [],
  lines: ['read'],
  features: ['read', 'lines'],
  classify: ['read', 'lines', 'features'],
  fields: ['read', 'lines', 'features', 'classify'],
  validate: [],
  assemble: ['read', 'lines', 'features', 'classify', 'fields', 'validate'],
  // Explanations quote every reason that has a code.
  render: ['classify', 'fields', 'validate'],
  batch: PIPELINE,
  learn: [...PIPELINE, 'batch'],
  cli: [...PIPELINE, 'batch', 'learn'],
};

describe.each(Object.entries(MAY_IMPORT))('%s', (stage, allowed) => {
  test('imports only from itself, from stages before it, and from core', () => {
    const strangers = importsOf(stage).filter(
      ({ folder }) => folder !== stage && folder !== 'core' && !allowed.includes(folder),
    );
    expect(strangers).toEqual([]);
  });
});

test('what puts the pipeline together knows nothing of who runs it', () => {
  const outside = importsOf('.').filter(({ file }) => dirname(file) === 'src');
  expect(outside).not.toEqual([]);
  expect(outside.filter(({ folder }) => ['batch', 'learn', 'cli'].includes(folder))).toEqual([]);
});

test('every folder has its place', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

function importsOf(stage: string): { file: string; folder: string }[] {
  return readdirSync(join('src', stage), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = join('src', stage, name);
      const paths = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)];
      return paths.map(([, path]) => ({ file, folder: folderOf(join(dirname(file), path!)) }));
    });
}

/** `src/read/decode.js` is of the folder `read`. */
function folderOf(path: string): string {
  return normalize(path).split('/')[1]!;
}
