import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean } from '../../src/index.js';
import { decoderFor, decodeWith } from '../../src/read/decode-as.js';
import { makeEdits, undoEdits } from '../../src/read/edit-text.js';
import { findMojibake } from '../../src/read/find-mojibake.js';
import { TEXTS } from './texts.js';

const repair = (text: string) => makeEdits(text, findMojibake(text));

/** UTF-8 read as another encoding. */
const misread = (text: string, as: string) =>
  decodeWith(decoderFor(as)!, new TextEncoder().encode(text));

const MISREADINGS: Readonly<Record<string, (text: string) => string>> = {
  'windows-1252': (text) => misread(text, 'windows-1252'),
  'ISO 8859-1': (text) => Buffer.from(text).toString('latin1'),
  'windows-1251': (text) => misread(text, 'windows-1251'),
  'windows-1252 twice': (text) => misread(misread(text, 'windows-1252'), 'windows-1252'),
};

describe.each(Object.entries(TEXTS))('a text in %s', (_, text) => {
  test('is not touched when it is right', () => {
    expect(findMojibake(text)).toEqual([]);
    expect(findMojibake(text.toUpperCase())).toEqual([]);
  });

  test.each(Object.entries(MISREADINGS))('is repaired when it was read as %s', (_, wrongly) => {
    expect(repair(wrongly(text))).toBe(text);
  });

  test('is repaired where one word of it was read wrongly', () => {
    const right = Object.values(TEXTS).join('\n');
    expect(repair(`${right}\nnaÃ¯ve â€œwordsâ€\u009d Ð¿Ñ€Ð¸Ð²ÐµÑ‚ ${text}`)).toBe(
      `${right}\nnaïve “words” привет ${text}`,
    );
  });
});

describe('what only looks like a sequence', () => {
  test.each([
    'Un café\u00a0» et un thé\u00a0»',
    'SÃO PAULO, MANHÃ\u00a0– «AMANHû e «IRMû',
    'GRÖ\u00adSSE UND MAẞ: »Spaß«, »Ä…« und Ö–',
    'AÑO 2020: «ESPAÑ»… LEÑ»',
    'Ø 5 mm, Ø\u00a07 mm, 3×« 4×»',
    'СССР», Рё Сато, Різдво, В\u00a0Москве, Рим – „Сірко“',
    'está»— dijo; «¿está»…',
    'ÎLE, ÎLOT; Ï… et “À”, “É”',
    'The bytes of é read as "Ã©" in old mail.',
  ])('%s', (text) => {
    expect(findMojibake(text)).toEqual([]);
  });
});

describe('a repair', () => {
  test('is listed with what stood there and what stands there now', () => {
    expect(findMojibake('Itâ€™s a cafÃ©')).toEqual([
      { offset: 2, before: 'â€™', after: '’', why: 'mojibake' },
      { offset: 12, before: 'Ã©', after: 'é', why: 'mojibake' },
    ]);
  });

  test('stands in the result', () => {
    const text =
      'Bridge opens\n\nItâ€™s open since Friday, the mayor of the town said to everybody.';
    const { input, lines } = clean(text);
    expect(input?.edits).toHaveLength(1);
    expect(lines.at(-1)?.text).toMatch(/^It’s open/u);
  });

  test.each([
    ['the marks of windows-1252 read as control characters', '\u0093A\u0094 \u0096 b', '“A” – b'],
    ['a quote whose last byte was lost', 'â€œA bâ€, itâ€™s', '“A b”, it’s'],
    ['an accent whose last byte became a space', 'dÃ©jÃ  la cÃ´te', 'déjà la côte'],
    ['an emoji', 'so sad ðŸ˜ž', 'so sad 😞'],
    ['a byte-order mark', 'ï»¿Title', '\ufeffTitle'],
  ])('covers %s', (_, wrong, right) => {
    expect(repair(wrong)).toBe(right);
  });

  test('can be undone, whatever the text', () => {
    const part = fc.constantFrom(
      ...'Ã â € ™ © Ð ¿ Ñ Р ї С ћ é » … \u0093 \u0085 \n a A'.split(' '),
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const edits = findMojibake(text);
        expect(undoEdits(makeEdits(text, edits), edits)).toBe(text);
      }),
    );
  });
});
