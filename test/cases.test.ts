import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { clean, type LabelledLine, type Result } from '../src/index.js';
import { type Case, readCases, readExpected } from './read-cases.js';

/** `UPDATE=1 npm test` writes what the program says now; read the difference before it lands. */
const UPDATE = process.env.UPDATE === '1';

const EXCERPT = 60;

describe.each(readCases())('$name', (page) => {
  let result: Result;

  beforeAll(() => {
    result = clean(page.input);
    if (UPDATE) update(page, result);
  });

  test('every line has its role, for its reason', () => {
    expect(toTable(result.lines)).toBe(readExpected(page.linesFile));
  });

  test('the article is the expected one', () => {
    expect(toRecord(result)).toBe(readExpected(page.articleFile));
  });
});

function update(page: Case, result: Result): void {
  writeFileSync(page.linesFile, toTable(result.lines));
  writeFileSync(page.articleFile, toRecord(result));
}

/**
 * A row a line: number of the physical line, with `+` for a piece cut from what stands before
 * it, role, the rule's code or `model`, and how the line begins.
 */
function toTable(lines: readonly LabelledLine[]): string {
  return lines
    .map(({ number, glued, role, reason, text }) => {
      const why = reason.by === 'rule' ? reason.code : 'model';
      return `${number}${glued ? '+' : ''}\t${role}\t${why}\t${text.slice(0, EXCERPT).trim()}\n`;
    })
    .join('');
}

/** The article without what the table shows better (blocks) or every new word moves (shares). */
function toRecord({ status, issues, article }: Result): string {
  const { blocks: _, quality, body, ...fields } = article ?? raise();
  const { keptShare: __, ...judged } = quality;
  const record = { status, issues, ...fields, body: body.split('\n'), quality: judged };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function raise(): never {
  throw new Error('cleaning text always gives an article');
}
