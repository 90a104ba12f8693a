import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const page = `Ferry sinks off Vale

By Ann Vale

3 December 2021

The ferry left the harbour at nine and had not come back by the late evening, the captain said.

Divers found it on Monday, whole, with every lamp still lit, at forty metres under the quay.
`;

let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'bundle-'));
  run(join(ROOT, 'dist/scripts/bundle.js'), [join(dir, 'winnow.mjs')]);
});

afterAll(() => rmSync(dir, { recursive: true }));

describe('the bundle', () => {
  test('needs nothing beside itself to clean text and HTML as the command does', () => {
    for (const input of [page, `<article><h1>Ferry</h1><p>${page}</p></article>`]) {
      expect(run(join(dir, 'winnow.mjs'), [], input)).toBe(
        run(join(ROOT, 'bin/winnow.js'), [], input),
      );
    }
  });

  test('carries its version and schema', () => {
    expect(run(join(dir, 'winnow.mjs'), ['--version'])).toMatch(/^\d+\.\d+\.\d+/u);
    expect(JSON.parse(run(join(dir, 'winnow.mjs'), ['schema'])).properties).toHaveProperty('body');
  });

  test('runs its worker threads from the same file', () => {
    const rows = Array.from({ length: 40 }, (_, n) => `${JSON.stringify({ n, text: page })}\n`);
    const args = ['--from', 'jsonl', '--jobs', '2'];
    const results = run(join(dir, 'winnow.mjs'), args, rows.join('')).trimEnd().split('\n');
    expect(results.map((line) => JSON.parse(line).n)).toEqual(rows.map((_, n) => n));
  });
});

function run(script: string, args: readonly string[], input = ''): string {
  const options = { cwd: dir, input, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
}
