import { describe, expect, test } from '@jest/globals';
import { exceedsBudget, leavesNothing } from '../../src/classify/exceeds-budget.js';
import { cleanHtml } from '../../src/clean-html.js';

const ARTICLE = [
  'The ferry to Skarn left an hour late because a seal had fallen asleep on the ramp on Monday morning.',
  'Nobody on the quay had the heart to wake it, so the passengers ate their lunch there and watched the water.',
];
const paragraph = (role: 'body' | 'other') => ({ text: 'a'.repeat(100), role });
const cell = (role: 'body' | 'other') => ({ text: 'Skarn', role });

describe('of a page', () => {
  test('with a tenth of its prose the budget is kept', () => {
    const lines = [paragraph('body'), ...Array(9).fill(paragraph('other'))];
    expect([exceedsBudget(lines), leavesNothing(lines)]).toEqual([false, false]);
  });

  test('with a twentieth it is not, though something is left', () => {
    const lines = [paragraph('body'), ...Array(19).fill(paragraph('other'))];
    expect([exceedsBudget(lines), leavesNothing(lines)]).toEqual([true, false]);
  });

  test('with a table the cells are something, and no prose', () => {
    const lines = [paragraph('other'), ...Array(20).fill(cell('body'))];
    expect([exceedsBudget(lines), leavesNothing(lines)]).toEqual([true, false]);
  });

  test.each([
    ['none of its lines', [cell('other')]],
    ['a cell beside ten paragraphs', [cell('body'), ...Array(10).fill(paragraph('other'))]],
  ])('with %s nothing is left', (_, lines) => {
    expect([exceedsBudget(lines), leavesNothing(lines)]).toEqual([true, true]);
  });
});

test('a short article among sixty offers is found, and suspect', async () => {
  const offers = Array.from({ length: 60 }, (_, at) => {
    const text = `Offer ${at}: a lamp of brass with a wick, a glass and a hook, delivered to every door on the island.`;
    return `<li><a href="/offers/${at}">${text}</a></li>`;
  });
  const { article } = await cleanHtml(`<title>Seal delays the ferry</title>
    <article><h1>Seal delays the ferry</h1>${ARTICLE.map((text) => `<p>${text}</p>`).join('')}</article>
    <footer class="offers"><ul>${offers.join('')}</ul></footer>`);
  expect(article?.body).toBe(ARTICLE.join('\n\n'));
  expect(article?.quality.status).toBe('suspect');
});
