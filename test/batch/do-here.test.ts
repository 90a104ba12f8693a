import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { doHere } from '../../src/batch/do-here.js';
import { page } from '../cli/pages.js';
import { COMMAND } from '../cli/run-winnow.js';
import { SETTINGS } from './settings.js';

test('a large page is given up after its time also without --jobs, and the next one is cleaned', async () => {
  const entry = pathToFileURL(COMMAND);
  const doer = await doHere({ entry, jobs: 1, timeout: 100, settings: SETTINGS });
  const statuses = [];
  for (const text of [page('a'), 'A boat and a ferry\n'.repeat(100_000), page('b')]) {
    const { notes } = await doer.run({ kind: 'page', source: 'x', bytes: Buffer.from(text) });
    statuses.push(notes.map(({ issues }) => issues[0]?.code ?? 'ok').join());
  }
  await doer.close();
  expect(statuses).toEqual(['ok', 'timeout', 'ok']);
});
