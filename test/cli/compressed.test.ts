import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { makeFolder } from './make-folder.js';
import { page } from './pages.js';
import { runWinnow } from './run-winnow.js';

const TEXT = page('the harbour');
const ROWS = ['a', 'b', 'c'].map((id) => `${JSON.stringify({ id, text: page(id) })}\n`).join('');

describe('a compressed input', () => {
  test('gives what it gives unpacked: gzip, gzip without a name that says so, Brotli, a pipe', async () => {
    const packed = gzipSync(TEXT);
    const files = {
      'a.txt': TEXT,
      'a.txt.gz': packed,
      a: packed,
      'a.br': brotliCompressSync(TEXT),
    };
    const cwd = await makeFolder(files);
    const runs = Object.keys(files).map((name) => runWinnow([name], { cwd }));
    const [plain, ...others] = await Promise.all([...runs, runWinnow([], { input: packed })]);
    for (const { stdout } of others) expect(stdout).toBe(plain?.stdout);
  });

  test('of rows gives rows, also when it is packed in several members', async () => {
    const half = ROWS.indexOf('\n') + 1;
    const parts = [ROWS.slice(0, half), ROWS.slice(half)].map((part) => gzipSync(part));
    const cwd = await makeFolder({ 'a.jsonl': ROWS, 'a.jsonl.gz': Buffer.concat(parts) });
    const plain = await runWinnow(['a.jsonl'], { cwd });
    expect((await runWinnow(['a.jsonl.gz'], { cwd })).stdout).toBe(plain.stdout);
  });

  test.each(['a.txt.gz', 'a.jsonl.gz'])('that ends too early is named: %s', async (name) => {
    const cwd = await makeFolder({ [name]: gzipSync(ROWS).subarray(0, 60) });
    const { code, stderr } = await runWinnow([name], { cwd });
    expect([code, stderr]).toEqual([1, `${name}: its compressed data ends too early\n`]);
  });

  test.each([
    ['in its head', 'a.txt.gz', Buffer.from('\x1f\x8bnot gzip', 'latin1')],
    ['in its head, of rows', 'a.jsonl.gz', Buffer.from('\x1f\x8bnot gzip', 'latin1')],
    ['in the middle', 'a.txt.gz', gzipSync(TEXT).fill(0xff, 40, 50)],
    ['in its sum', 'a.txt.gz', gzipSync(TEXT).fill(0xff, 174, 178)],
    ['everywhere', 'a.txt.br', Buffer.from('this is no Brotli')],
  ])('that is damaged %s is named, and the next one is cleaned', async (_, name, bytes) => {
    const cwd = await makeFolder({ [name]: bytes, 'b.txt': TEXT });
    for (const jobs of ['1', '2']) {
      const { code, stdout, stderr } = await runWinnow([name, 'b.txt', '-j', jobs], { cwd });
      expect([code, stderr]).toEqual([1, `${name}: its compressed data is damaged\n`]);
      const rows = stdout.split('\n').slice(0, -1);
      expect(rows.map((row) => JSON.parse(row).status)).toEqual(['error', 'ok']);
    }
  });
});
