import { expect, test } from '@jest/globals';
import { foldOf } from '../../bench/fold-of.js';
import type { Sample } from '../../bench/read-corpus.js';
import type { Row } from '../../bench/row.js';
import { createMixer } from '../../training/mix-pages.js';
import { makeRow } from '../bench/make-row.js';

const PARAGRAPHS = [
  'The ferry to Skarn left an hour late because a seal had fallen asleep on the ramp.',
  'Nobody on the quay had the heart to wake it, so the passengers ate their lunch there.',
  'It slid back into the water by itself when the horn of the afternoon train was heard.',
];

/** A page of a site: its own caption stands between the paragraphs, its own menu below them. */
function pageOf(site: string): Row {
  const [first, second, third] = PARAGRAPHS;
  const inner = ['Menu', first, `Caption of ${site}`, second, third, `Foot of ${site}`];
  return makeRow({
    id: site,
    url: `https://${site}/ferry`,
    lang: 'en',
    body: PARAGRAPHS.join('\n\n'),
    text: { inner: inner.join('\n\n'), wet: '', frag: '', glued: '' },
  });
}

const SITES = Array.from({ length: 40 }, (_, at) => `paper-${at}.example`);

async function* samplesOf(rows: readonly Row[]): AsyncGenerator<Sample> {
  for (const row of rows) yield { row, html: '' };
}

async function mixAll(): Promise<(readonly [site: string, lines: string[]])[]> {
  const rows = SITES.map(pageOf);
  const mix = await createMixer(samplesOf(rows));
  return rows.flatMap((row, at) =>
    mix(row).map((text) => [SITES[at]!, text.split(/\n+/u)] as const),
  );
}

test('a page keeps its article and its own junk inside, and borrows from others of its fold', async () => {
  const mixed = await mixAll();
  expect(mixed.length).toBeGreaterThan(SITES.length);
  for (const [site, lines] of mixed) {
    expect(lines.filter((line) => PARAGRAPHS.includes(line))).toEqual(PARAGRAPHS);
    const owners = lines.flatMap((line) => / of (paper-\d+\.example)$/u.exec(line)?.[1] ?? []);
    const lenders = owners.filter((owner) => owner !== site);
    expect(lines).toContain(`Caption of ${site}`);
    expect(lenders.length).toBeGreaterThan(0);
    for (const lender of lenders) {
      expect(foldOf(`https://${lender}/`)).toBe(foldOf(`https://${site}/`));
    }
  }
});

test('the same pages are mixed the same way', async () => {
  expect(await mixAll()).toEqual(await mixAll());
});
