import { describe, expect, test } from '@jest/globals';
import { type CleanOptions, clean, cleanHtml } from '../../../src/index.js';

const TITLE = 'Eastwick harbour to close for repairs';
const BODY = [
  'The harbour of Eastwick will close for two weeks in spring, the port authority said on Monday.',
  'Divers found cracks in the northern wall of the harbour during an inspection in the autumn.',
  'Fishing boats can use the small harbour of Westwick for as long as the repairs go on.',
];
const MENU = ['Home', 'News', 'Sport', 'Weather'];

/** A page with lines under its title, and lines under its text. */
function page(head: readonly string[], foot: readonly string[] = []): string {
  return [...MENU, TITLE, ...head, ...BODY, ...foot].join('\n\n');
}

function datesOf(text: string, options: CleanOptions = {}) {
  const { date, modified } = clean(text, options).article ?? {};
  return { date, modified };
}

describe('the date of publication', () => {
  test.each([
    ['stands alone', ['3 December 2021'], '2021-12-03'],
    ['has a label', ['Published: 3 December 2021, 08:46'], '2021-12-03T08:46'],
    ['has its label above', ['Published', 'December 3, 2021'], '2021-12-03'],
    ['shares its line with the author', ['By Mara Lindqvist | Dec 3, 2021'], '2021-12-03'],
    ['keeps its zone', ['3 December 2021 08:46 CET'], '2021-12-03T08:46+01:00'],
    ['is the first of two', ['Published 3 Dec 2021', 'Updated 5 Dec 2021'], '2021-12-03'],
    ['has a dot in its time', ['Fri 3 December 2021 08.46 GMT'], '2021-12-03T08:46Z'],
    ['has a dot in the time of ISO', ['2021-12-03 08.46'], '2021-12-03T08:46'],
    ['has a price behind it', ['3 December 2021 12.50 euros'], '2021-12-03'],
    ['is called so below another', ['5 January 2022', 'Published: 3 December 2021'], '2021-12-03'],
    [
      'stands below a label’s',
      ['Received 4 January 2021', 'Accepted 3 March 2021', 'Published 3 December 2021'],
      '2021-12-03',
    ],
    [
      'stands below an event’s',
      ['Event date: 9 January 2022', 'Posted 3 December 2021'],
      '2021-12-03',
    ],
  ])('%s', (_, head, date) => {
    expect(datesOf(page(head)).date).toBe(date);
  });

  test('is not the date of another story', () => {
    const others = ['Ferry runs again', '1 May 2020', 'Storm over Westwick', '2 May 2020'];
    expect(datesOf(page(['3 December 2021'], ['More stories', ...others])).date).toBe('2021-12-03');
  });
});

describe('no date of publication', () => {
  test.each([
    ['when the page has none', [], []],
    ['when there is a change alone', ['Last updated: 5 December 2021'], []],
    ['when somebody was born', ['Born: 3 March 1946'], []],
    ['when day and month could change places', ['03/04/2021'], []],
    ['when nobody says when "yesterday" was', ['Yesterday at 14:05'], []],
    ['in the copyright line', [], ['© 3 December 2021 Eastwick Courier. All rights reserved.']],
    ['in the day somebody read a source', [], ['Retrieved 3 December 2021']],
    ['in a year', ['Winter 2021'], []],
    ['in the last day of a span', ['19.–22.2.2021'], []],
    ['in the last day of a span of ordinals', ['19. – 22. February 2021'], []],
  ])('%s', (_, head, foot) => {
    expect(datesOf(page(head, foot)).date).toBeNull();
  });
});

describe('the date of the last change', () => {
  test('is the one that the page calls so', () => {
    const head = ['Published 3 December 2021', 'Updated 5 December 2021, 10:15'];
    expect(datesOf(page(head))).toEqual({ date: '2021-12-03', modified: '2021-12-05T10:15' });
  });

  test('is the last of several', () => {
    const notes = ['Update date: 5 December 2021', 'Update date: 9 December 2021'];
    expect(datesOf(page(['Published 3 December 2021'], notes)).modified).toBe('2021-12-09');
  });

  test.each([
    ['fr', 'Mis à jour le 5 décembre 2021'],
    ['fr', 'Modifié le 5 décembre 2021'],
    ['fr', 'Actualisé le 5 décembre 2021'],
    ['de', 'Aktualisiert vom 5. Dezember 2021'],
    ['de', 'Letztes Update vom 5. Dezember 2021'],
    ['en', 'Last updated date: 5 December 2021'],
    ['es', 'Última actualización: 5 de diciembre de 2021'],
    ['pt', 'Atualizado em 5 de dezembro de 2021'],
    ['it', 'Aggiornato il 5 dicembre 2021'],
    ['nl', 'Laatst bijgewerkt op 5 december 2021'],
    ['pl', 'Ostatnia aktualizacja 5 grudnia 2021'],
    ['cs', 'Aktualizováno 5. prosince 2021'],
    ['ru', 'Дата последнего обновления: 05.12.2021'],
    ['ru', 'Дата изменения: 05.12.2021'],
    ['uk', 'Оновлено: 5 грудня 2021'],
    ['el', 'Τελευταία ενημέρωση: 5 Δεκεμβρίου 2021'],
    ['tr', 'Güncelleme: 05.12.2021'],
    ['ar', 'تاريخ التحديث: 5 ديسمبر 2021'],
    ['he', 'עודכן: 5.12.2021'],
    ['zh', '更新时间：2021年12月5日'],
    ['zh', '最后修改时间：2021-12-05'],
    ['ja', '最終更新日：2021年12月5日'],
    ['th', 'อัปเดตล่าสุด 5 ธันวาคม 2564'],
    ['vi', 'Cập nhật: 05/12/2021'],
    ['id', 'Diperbarui 5 Desember 2021'],
  ])('is no day of publication: %s %s', (language, head) => {
    const { date, modified } = datesOf(page([head]), { language });
    expect({ date, modified }).toEqual({ date: null, modified: '2021-12-05' });
  });

  test('stands beside the other behind one word that both labels end in', () => {
    const head = 'Publié le 3 décembre 2021, mis à jour le 5 décembre 2021';
    expect(datesOf(page([head]), { language: 'fr' })).toEqual({
      date: '2021-12-03',
      modified: '2021-12-05',
    });
  });

  test('is given alone when no other is stated', () => {
    const { date, modified } = datesOf(page(['Last updated: 5 December 2021']));
    expect({ date, modified }).toEqual({ date: null, modified: '2021-12-05' });
  });
});

describe('a date that needs to know more', () => {
  test('counts from the day it was read', () => {
    const now = { now: '2021-12-04T10:00:00Z' };
    expect(datesOf(page(['Yesterday at 14:05']), now).date).toBe('2021-12-03T14:05');
  });

  test('is not later than that day', () => {
    const { date } = datesOf(page(['3 December 2021']), { now: '2021-06-01' });
    expect(date).toBeNull();
  });

  test('takes its order from the address', () => {
    const url = { url: 'https://example.org/2021/04/03/harbour' };
    expect(datesOf(page(['03/04/2021']), url).date).toBe('2021-04-03');
  });

  test('is the one that the address states, wherever the page shows it', () => {
    const days = ['5 December 2021', '4 December 2021', '3 December 2021', '2 December 2021'];
    const others = days.flatMap((day) => [day, `What else was on ${day.slice(0, 1)}`]);
    const url = 'https://example.org/2021/12/03/harbour';
    expect(datesOf(page([], ['More stories', ...others]), { url }).date).toBe('2021-12-03');
  });

  test('takes its order from another on the page', () => {
    const foot = ['More stories', 'Ferry runs again', '13/02/2021'];
    expect(datesOf(page(['By Mara Lindqvist, 03/04/2021'], foot)).date).toBe('2021-04-03');
  });
});

describe('with HTML', () => {
  const html = (stated: string, shown = '') =>
    `<html lang="en"><head><script type="application/ld+json">{"@type":"NewsArticle",` +
    `"headline":"${TITLE}","datePublished":"${stated}"}</script></head><body><article>` +
    `<h1>${TITLE}</h1>${shown}${BODY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  /** A page that linked data says no article of. */
  const post = (head: string, shown = '') =>
    `<html lang="en"><head>${head}</head><body><article><h1>${TITLE}</h1>${shown}` +
    `${BODY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  const dateOf = async (source: string) => (await cleanHtml(source)).article?.date;

  test('the time and the zone are those of the metadata', async () => {
    expect(await dateOf(html('2021-12-03T08:46:10+01:00', '<p>3 December 2021</p>'))).toBe(
      '2021-12-03T08:46:10+01:00',
    );
  });

  test('midnight, which stands for an unknown time, is no time', async () => {
    expect(await dateOf(html('2021-12-03T00:00:00Z', '<p>3 December 2021</p>'))).toBe('2021-12-03');
  });

  test('the year of a day without one is that of the metadata', async () => {
    const meta = '<meta itemprop="datePublished" content="2021-12-03T08:46:10+01:00">';
    expect(await dateOf(post(meta, '<p>Dec 3</p>'))).toBe('2021-12-03T08:46:10+01:00');
  });

  test.each([
    ['article:published_time'],
    ['og:publish_date'],
    ['published-date'],
    ['parsely-pub-date'],
    ['sailthru.date'],
    ['cXenseParse:recs:publishtime'],
    ['prism.publicationDate'],
    ['dc:date'],
  ])('the day stands in %s', async (name) => {
    const meta = `<meta name="${name}" content="2021-12-03">`;
    expect(await dateOf(post(meta, '<p>3 December 2021</p>'))).toBe('2021-12-03');
  });

  test('a home page is no article, whatever its metadata says', async () => {
    const source = post('<meta property="article:published_time" content="2021-12-03">');
    const of = async (url: string) => (await cleanHtml(source, { url })).article?.date;
    expect(await of('https://example.org/harbour-closes')).toBe('2021-12-03');
    expect(await of('https://example.org/')).toBeNull();
  });

  test('the day of a web page is none of an article', async () => {
    const data = '{"@type":"WebPage","datePublished":"2019-05-06T10:00:00+00:00"}';
    const script = `<script type="application/ld+json">${data}</script>`;
    const changed = '<meta property="article:modified_time" content="2021-12-03T08:46:10+00:00">';
    expect(await dateOf(post(script + changed))).toBeNull();
  });

  test('the attribute of a time says what "yesterday" was', async () => {
    const shown = '<p><time datetime="2021-12-03T14:05:00Z">yesterday</time></p>';
    expect(await dateOf(html('2021-12-03', shown))).toBe('2021-12-03T14:05:00Z');
  });
});
