import { describe, expect, test } from '@jest/globals';
import { htmlLines } from '../../bench/html-lines.js';
import { iconScore } from '../../bench/icon-score.js';
import { iconTruth } from '../../bench/icon-truth.js';
import { lineKindScore, placeLines } from '../../bench/line-kind-score.js';
import { lineTruth } from '../../bench/line-truth.js';
import { makeRow } from './make-row.js';

const first = 'The ferry left the harbour at nine and had not come back by the late evening.';
const last = 'Divers found it on Monday, whole, with every lamp still lit, at forty metres.';
const html = `<header><h2>Sections</h2></header><article>
  <h1>Ferry sinks</h1><p>${first}</p>
  <p><a href="/a">Mayor of Vale wants a bridge</a></p>
  <div class="related-box"><ul><li><a href="/b">Ten ferries to see before winter</a></li></ul></div>
  <h2>What the divers saw</h2>
  <figure><img><figcaption>The quay, <b>on Sunday</b></figcaption></figure>
  <p>${last}</p></article><p><a href="/c">Imprint of the Harbour Post</a></p>`;
const row = makeRow({ title: 'Ferry sinks', body: `${first}\n\nWhat the divers saw\n\n${last}` });

describe('lineTruth', () => {
  test('tells sub-headings, inline promos and captions by their markup', () => {
    expect(Object.fromEntries(lineTruth(htmlLines(html), row))).toEqual({
      'mayor of vale wants a bridge': 'promo',
      'ten ferries to see before winter': 'promo',
      'what the divers saw': 'heading',
      'the quay on sunday': 'caption',
    });
  });

  test.each([2, 3, 4])('says nothing of words that are two things, said %i times', (times) => {
    const promo = 'Mayor of Vale wants a bridge';
    const more = `<p><a href="/a">${promo}</a></p>`.repeat(times - 2);
    const twofold = html
      .replace('The quay, <b>on Sunday</b>', promo)
      .replace('</figure>', `</figure>${more}`);
    expect(lineTruth(htmlLines(twofold), row).has(promo.toLowerCase())).toBe(false);
  });

  test('gives shares of what a body kept and left out', () => {
    const lines = ['Mayor of Vale wants a bridge', 'What the divers saw', 'The quay, on Sunday'];
    const outcome = { body: 'What the divers saw\nMayor of Vale wants a bridge', captions: [] };
    const places = placeLines(lineTruth(htmlLines(html), row), lines, {
      title: null,
      date: null,
      author: [],
      ...outcome,
    });
    expect(places).toMatchObject({ 'heading>body': 1, 'promo>body': 1, 'caption>removed': 1 });
    expect(lineKindScore(places)).toEqual({ headingsKept: 1, promosRemoved: 0, captionsApart: 1 });
  });
});

describe('iconTruth', () => {
  const page = `<svg><title>icon bookmark-b</title></svg><i class="material-icons">arrow_back</i>
    <svg><text>Monday</text></svg><p>${first}</p>`;

  test('reads names from drawings and from fonts with ligatures', () => {
    expect(iconTruth(page).sort()).toEqual(['Monday', 'arrow_back', 'icon bookmark-b']);
  });

  test('counts glued names and spares words of the gold', () => {
    const lines = ['icon bookmark-bicon bookmark-b', `${first}arrow_back`, 'Monday'];
    const found = { body: `${first}arrow_back`, title: null, date: null, author: [], captions: [] };
    expect(iconScore(iconTruth(page), lines, row, found)).toEqual({ iconsRemoved: 0.5 });
    expect(iconScore(iconTruth(page), lines.slice(2), row, found)).toEqual({});
  });
});
