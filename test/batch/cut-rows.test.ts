import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cut, cutRows, type Rows } from '../../src/batch/cut-rows.js';

/** Each row with its number. */
function numbered({ first, bytes }: Rows): string[] {
  const lines = bytes === null ? ['too long'] : Buffer.from(bytes).toString().split('\n');
  return lines.map((line, index) => `${first + index} ${line}`);
}

async function cut(chunks: readonly string[], options: Cut = {}): Promise<Rows[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const all: Rows[] = [];
  for await (const rows of cutRows(stream(), options)) all.push(rows);
  return all;
}

async function rowsOf(chunks: readonly string[], options: Cut = {}): Promise<string[]> {
  return (await cut(chunks, options)).flatMap(numbered);
}

describe('cutRows', () => {
  test('gives the same rows however the stream is cut', async () => {
    const chunks = fc.array(fc.stringMatching(/^[ab\n]{0,6}$/));
    await fc.assert(
      fc.asyncProperty(chunks, async (parts) => {
        const lines = parts.join('').split('\n');
        if (lines.at(-1) === '') lines.pop();
        expect(await rowsOf(parts)).toEqual(lines.map((line, index) => `${index + 1} ${line}`));
      }),
    );
  });

  test('goes on from the place behind any rows', async () => {
    const text = 'ab\ncd\n\nlonger\nef';
    const all = await cut(text.match(/[\s\S]{1,4}/gu) ?? []);
    for (const [index, { after }] of all.entries()) {
      const { offset, row } = after;
      expect(await rowsOf([text.slice(offset)], { offset, row })).toEqual(
        all.slice(index + 1).flatMap(numbered),
      );
    }
    expect(all.at(-1)?.after).toMatchObject({ offset: text.length, row: 6 });
  });

  test('holds no row that it has given, when each read ends with a row', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const size = 1_000_000;
    async function* stream() {
      for (let id = 0; id < 50; id += 1) yield Buffer.alloc(size, 'x').fill('\n', size - 1);
    }
    collect();
    const before = process.memoryUsage().arrayBuffers;
    for await (const { after } of cutRows(stream())) {
      if (after.row <= 50) continue;
      collect();
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * size);
    }
    expect.assertions(1);
  });

  test('passes over a row that is too long and goes on', async () => {
    expect(await rowsOf(['ab\nlon', 'g, l', 'onger\nc', 'd\n'], { maxRow: 5 })).toEqual([
      '1 ab',
      '2 too long',
      '3 cd',
    ]);
  });
});
