import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutRows } from '../../src/batch/cut-rows.js';

async function rowsOf(chunks: readonly string[], maxRow?: number): Promise<string[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const rows: string[] = [];
  for await (const { first, bytes } of cutRows(stream(), maxRow)) {
    const lines = bytes === null ? ['too long'] : Buffer.from(bytes).toString().split('\n');
    rows.push(...lines.map((line, index) => `${first + index} ${line}`));
  }
  return rows;
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

  test('passes over a row that is too long and goes on', async () => {
    expect(await rowsOf(['ab\nlon', 'g, l', 'onger\nc', 'd\n'], 5)).toEqual([
      '1 ab',
      '2 too long',
      '3 cd',
    ]);
  });
});
