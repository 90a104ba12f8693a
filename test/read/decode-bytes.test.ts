import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeBytes } from '../../src/read/decode-bytes.js';
import { encodeAs, encodeAsIso2022Jp } from './encode-as.js';
import { TEXTS } from './texts.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...bytes: (number | string)[]) =>
  Uint8Array.from(bytes.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

/** The text and how it was decoded, side by side. */
async function decoded(...input: Parameters<typeof decodeBytes>) {
  const outcome = await decodeBytes(...input);
  if ('code' in outcome) throw new Error(outcome.message);
  const { text, encoding } = outcome;
  return { text, encoding: encoding.name, how: encoding.how, replacements: encoding.replacements };
}

describe('decodeBytes', () => {
  test.each(Object.entries(TEXTS))('reads UTF-8 in %s', async (_, text) => {
    expect(await decoded(utf8(text))).toEqual({
      text,
      encoding: 'utf-8',
      how: 'utf-8',
      replacements: 0,
    });
  });

  test.each([
    ['utf-8', bytesOf(0xef, 0xbb, 0xbf, 'Größe')],
    ['utf-16le', bytesOf(0xff, 0xfe, ...Buffer.from('Größe', 'utf16le'))],
    ['utf-16be', bytesOf(0xfe, 0xff, ...Buffer.from('Größe', 'utf16le').swap16())],
  ])('believes a byte-order mark of %s before the option', async (encoding, bytes) => {
    expect(await decoded(bytes, { encoding: 'latin1' })).toEqual({
      text: 'Größe',
      encoding,
      how: 'bom',
      replacements: 0,
    });
  });

  test('reads UTF-16 without a mark', async () => {
    const text = TEXTS.de;
    const bytes = Buffer.from(text, 'utf16le');
    expect(await decoded(bytes)).toMatchObject({ text, encoding: 'utf-16le', how: 'detected' });
    expect(await decoded(bytes.swap16())).toMatchObject({ text, encoding: 'utf-16be' });
  });

  test('believes the option before what the page declares', async () => {
    const page = bytesOf('<meta charset="koi8-r">', ...encodeAs('Привет', 'windows-1251'));
    expect(await decoded(page, { encoding: 'cp1251' })).toMatchObject({
      text: '<meta charset="koi8-r">Привет',
      encoding: 'windows-1251',
      how: 'option',
    });
  });

  test.each([
    ['<meta charset="windows-1251">', null],
    ["<html><META http-equiv=x content='text/html; charset=windows-1251'>", null],
    ['<?xml version="1.0" encoding="windows-1251"?>', null],
    ['<meta charset="koi8-r">', 'windows-1251'],
  ])('believes %s with header %s', async (head, declared) => {
    const page = bytesOf(head, ...encodeAs('Мост', 'windows-1251'));
    expect(await decoded(page, { declared })).toMatchObject({
      text: `${head}Мост`,
      encoding: 'windows-1251',
      how: 'declared',
    });
  });

  test('passes over a declaration that the bytes contradict', async () => {
    const page = `<meta charset="iso-8859-1">${TEXTS.ru}`;
    expect(await decoded(utf8(page))).toMatchObject({ text: page, how: 'utf-8' });
    const cyrillic = 'Мост через реку откроют раньше срока, очень рады жители города';
    const other = bytesOf('<meta charset="utf-8">', ...encodeAs(cyrillic, 'koi8-r'));
    expect(await decoded(other)).toMatchObject({ encoding: 'koi8-r', how: 'detected' });
  });

  test('counts what it cannot read in a page cut short', async () => {
    const whole = utf8(TEXTS.fr);
    const cut = whole.subarray(0, whole.indexOf(0xc3, 60) + 1);
    expect(await decoded(cut)).toMatchObject({ encoding: 'utf-8', replacements: 1 });
  });

  test('reads the quotes and the euro of windows-1252', async () => {
    const bytes = bytesOf(0x93, 'A', 0x94, ' ', 0x96, ' 5 ', 0x80);
    const { text } = await decoded(bytes, { encoding: 'latin1' });
    expect(text).toBe('“A” – 5 €');
  });

  test.each<[keyof typeof TEXTS, string]>([
    ['ru', 'windows-1251'],
    ['bg', 'windows-1251'],
    ['ru', 'iso-8859-5'],
    ['de', 'windows-1252'],
    ['fr', 'windows-1252'],
    ['es', 'windows-1252'],
    ['pl', 'windows-1250'],
    ['el', 'windows-1253'],
    ['tr', 'windows-1254'],
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['zh', 'gb18030'],
    ['zh-tw', 'big5'],
    ['ko', 'euc-kr'],
  ])('guesses %s in %s', async (language, label) => {
    const text = TEXTS[language].repeat(3).replace(/[«»№—–…Ђ]/gu, '-');
    expect(await decoded(encodeAs(text, label))).toMatchObject({ text, how: 'detected' });
  });

  test('guesses Japanese by its escape sequences', async () => {
    const text = TEXTS.ja;
    expect(await decoded(encodeAsIso2022Jp(text))).toMatchObject({ text, encoding: 'iso-2022-jp' });
  });

  test.each([
    ['a PNG image', bytesOf(0x89, 'PNG\r\n', 0x1a, 10, 0, 0, 0, 13, 'IHDR')],
    ['a PDF document', bytesOf('%PDF-1.7\n% some text')],
    ['a zip archive', bytesOf('PK', 3, 4, 20, 0, 0, 0, 8, 0)],
    ['gzip data', gzipSync('some text')],
    ['binary data', Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256)],
  ])('says that %s is not text', async (kind, bytes) => {
    expect(await decodeBytes(bytes)).toEqual({
      code: 'binary-input',
      field: null,
      message: expect.stringContaining(kind),
    });
  });

  test('takes words that begin like a signature as text', async () => {
    expect(await decoded(utf8('RIFFs of 1974'))).toMatchObject({ text: 'RIFFs of 1974' });
    expect(await decoded(utf8('ID3 was a study'))).toMatchObject({ text: 'ID3 was a study' });
  });

  test.each([
    ['klingon', utf8('a')],
    ['utf-32le', bytesOf(0xff, 0xfe, 0, 0, 'a', 0, 0, 0)],
  ])('says that there is no decoder for %s', async (encoding, bytes) => {
    expect(await decodeBytes(bytes, { encoding })).toEqual({
      code: 'unknown-encoding',
      field: null,
      message: `no decoder for encoding "${encoding}"`,
    });
  });

  test('never throws, and says which encoding it took', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const outcome = await decodeBytes(bytes);
        if (!('code' in outcome)) expect(outcome.encoding.name).toMatch(/^[a-z0-9_-]+$/u);
      }),
    );
  });
});
