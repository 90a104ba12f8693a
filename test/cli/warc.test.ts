import zlib, { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { WARCRecord, WARCSerializer } from 'warcio';
import { makeFolder } from './make-folder.js';
import { page } from './pages.js';
import { runShell, runWinnow } from './run-winnow.js';

const TITLES = ['the harbour', 'the bridge', 'the mill'];
const DATE = '2031-05-06T07:08:09Z';
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

function address(title: string): string {
  return `https://oldmarket.example/${title.replaceAll(' ', '-')}`;
}

function html(title: string): string {
  const [head = '', ...paragraphs] = page(title).split('\n\n');
  const body = paragraphs.map((text) => `<p>${text.trim()}</p>`).join('\n');
  return `<!doctype html><html><body><h1>${head}</h1>\n${body}</body></html>`;
}

/** One record as warcio writes it. */
function record(
  type: 'conversion' | 'response' | 'request' | 'warcinfo',
  title: string,
  body: Uint8Array | string,
  more: object = {},
): Promise<Uint8Array> {
  const headers = type === 'conversion' ? { warcHeaders: { 'Content-Type': 'text/plain' } } : {};
  const options = { type, url: address(title), date: DATE, ...headers, ...more };
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return WARCSerializer.serialize(WARCRecord.create(options, [bytes]));
}

async function makeWet(): Promise<Uint8Array[]> {
  const info = await record('warcinfo', '', 'software: test\r\n');
  return [info, ...(await Promise.all(TITLES.map((it) => record('conversion', it, page(it)))))];
}

async function makeWarc(): Promise<Uint8Array[]> {
  const pairs = TITLES.map(async (title) => [
    await record('request', title, ''),
    await record('response', title, html(title), { httpHeaders: HTML }),
  ]);
  return (await Promise.all(pairs)).flat();
}

function gzip(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((one) => gzipSync(one)));
}

interface Row {
  readonly status: string;
  readonly source: string;
  readonly input: { readonly url: string; readonly captured: string } | null;
  readonly article: unknown;
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}

function rowsOf(stdout: string): Row[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('a WARC or WET file', () => {
  test.each([
    ['wet', 'txt', makeWet, page],
    ['warc', 'html', makeWarc, html],
  ] as const)(
    '%s gives the articles of the same pages as files',
    async (kind, ext, make, write) => {
      const records = await make();
      const files = TITLES.map((title, index) => [`in/${index}.${ext}`, write(title)]);
      const cwd = await makeFolder({
        ...Object.fromEntries(files),
        [`all.${kind}`]: Buffer.concat(records),
        [`all.${kind}.gz`]: gzip(records),
      });
      const expected = rowsOf((await runWinnow(['in'], { cwd })).stdout);
      const runs = [
        await runWinnow([`all.${kind}`], { cwd }),
        await runWinnow([`all.${kind}.gz`], { cwd }),
        await runShell(`zcat all.${kind}.gz | "$NODE" "$WINNOW" --from ${kind}`, cwd),
      ];
      for (const { stdout } of runs) {
        const rows = rowsOf(stdout);
        expect(rows.map(({ article }) => article)).toEqual(expected.map(({ article }) => article));
        expect(rows.map(({ input }) => input?.url)).toEqual(TITLES.map(address));
        expect(rows.map(({ input }) => input?.captured)).toEqual(TITLES.map(() => DATE));
      }
    },
  );

  test('costs one record where one is damaged, and says at which byte', async () => {
    const [info, ...pages] = (await makeWet()).map((one) => Buffer.from(one));
    const second = pages[1]!.toString().replace(/Content-Length: \d+/iu, 'Content-Length: 40');
    const cwd = await makeFolder({
      'a.wet': Buffer.concat([info!, pages[0]!, Buffer.from(second), pages[2]!.subarray(0, -90)]),
    });
    const { code, stdout } = await runWinnow(['a.wet'], { cwd });
    const rows = rowsOf(stdout);
    expect([code, rows.map(({ status }) => status)]).toEqual([1, ['ok', 'error', 'error']]);
    expect(rows[1]?.source).toBe('a.wet:3');
    expect(rows[1]?.issues[0]?.message).toContain(`byte ${info!.length + pages[0]!.length} `);
  });

  test('keeps the records before a place where its compressed data is damaged', async () => {
    const records = await makeWet();
    const packed = gzip(records);
    const last = gzip(records.slice(-1)).length;
    const cwd = await makeFolder({ 'a.wet.gz': packed.subarray(0, packed.length - last + 30) });
    const rows = rowsOf((await runWinnow(['a.wet.gz'], { cwd })).stdout);
    expect(rows.map(({ status }) => status)).toEqual(['ok', 'ok', 'error']);
    const end = Buffer.concat(records.slice(0, -1)).length;
    expect(rows[2]?.issues[0]?.message).toMatch(`ends too early, after byte ${end}`);
  });

  test('takes a body out of the codings it came in, and names what is no page', async () => {
    const body = html('the harbour');
    const half = body.length >> 1;
    const chunks = [body.slice(0, half), body.slice(half), ''];
    const chunked = chunks.map((it) => `${it.length.toString(16)}\r\n${it}\r\n`).join('');
    const send = (bytes: Uint8Array | string, headers: object, statusline = 'HTTP/1.1 200 OK') =>
      record('response', 'the harbour', bytes, {
        httpHeaders: { ...HTML, ...headers },
        statusline,
      });
    const cwd = await makeFolder({
      'a.warc': Buffer.concat([
        await send(body, {}),
        await send(chunked, { 'Transfer-Encoding': 'chunked' }),
        await send(gzipSync(body), { 'Content-Encoding': 'gzip' }),
        await send(brotliCompressSync(body), { 'Content-Encoding': 'br' }),
        await send(body, { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }),
        await send('', {}, 'HTTP/1.1 404 Not Found'),
        await send('x', { 'Content-Type': 'image/png' }),
      ]),
    });
    const rows = rowsOf((await runWinnow(['a.warc'], { cwd })).stdout);
    expect(rows.slice(0, 5).map(({ article }) => article)).toEqual(
      Array.from({ length: 5 }, () => rows[0]?.article),
    );
    expect(rows[0]?.status).toBe('ok');
    expect(rows.slice(5).map(({ issues }) => issues[0]?.message)).toEqual([
      'the server answered 404',
      'image/png is no page',
    ]);
  });

  test('says of a body that it is cut off, or in a coding that Node has not', async () => {
    const body = Buffer.from(html('the harbour'));
    const send = (bytes: Uint8Array, coding: string) =>
      record('response', 'the harbour', bytes, {
        httpHeaders: { ...HTML, 'Content-Encoding': coding },
      });
    const cwd = await makeFolder({
      'a.warc': Buffer.concat([
        await send(gzipSync(body).subarray(0, -40), 'gzip'),
        await send(brotliCompressSync(body).subarray(0, -40), 'br'),
        await send(storeAsZstd(body), 'zstd'),
      ]),
    });
    const rows = rowsOf((await runWinnow(['a.warc'], { cwd })).stdout);
    const hasZstd = 'zstdDecompressSync' in zlib;
    expect(rows.map(({ issues }) => issues[0]?.message)).toEqual([
      'its compressed data ends too early',
      'its compressed data ends too early',
      hasZstd
        ? undefined
        : 'its body is packed with zstd, which Node can read from version 22.15 on',
    ]);
  });

  test('passes over look-ups of names, and takes no program for a page', async () => {
    const lookUp = await record('response', 'x', 'a.example. 300 IN A 192.0.2.1', {
      url: 'dns:a.example',
      warcHeaders: { 'Content-Type': 'text/dns' },
    });
    const types = ['text/css', 'text/javascript', 'application/rss+xml', 'image/svg+xml'];
    const others = types.map((type) =>
      record('response', 'x', page('the mill'), { httpHeaders: { 'Content-Type': type } }),
    );
    const cwd = await makeFolder({
      'dns.warc': Buffer.from(lookUp),
      'a.warc': Buffer.concat([lookUp, ...(await Promise.all(others))]),
    });
    expect(await runWinnow(['dns.warc'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    const rows = rowsOf((await runWinnow(['a.warc'], { cwd })).stdout);
    expect(rows.map(({ issues }) => issues[0]?.message)).toEqual(
      types.map((type) => `${type} is no page`),
    );
  });
});

/** Bytes as a frame of zstd with one block in it that is stored as it is. */
function storeAsZstd(bytes: Buffer): Buffer {
  const head = Buffer.alloc(10);
  head.writeUInt32LE(0xfd2fb528, 0);
  // One segment, whose size, less 256, stands in two bytes.
  head.writeUInt8(0x60, 4);
  head.writeUInt16LE(bytes.length - 256, 5);
  head.writeUIntLE(bytes.length * 8 + 1, 7, 3);
  return Buffer.concat([head, bytes]);
}
