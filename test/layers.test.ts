import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

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
};

describe.each(Object.entries(MAY_IMPORT))('%s', (stage, allowed) => {
  test('imports only from itself, from stages before it, and from core', () => {
    const strangers = importsOf(stage).filter(
      ({ folder }) => folder !== stage && folder !== 'core' && !allowed.includes(folder),
    );
    expect(strangers).toEqual([]);
  });
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
