import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkExpression, LONGEST_CHECK } from './check-expression.js';
import { watchExpressions } from './watch-expressions.js';

/** Modules are loaded here and not above: many of them put their expressions together then. */
const built = await watchExpressions(async () => {
  const { clean } = await import('../src/clean.js');
  const { cleanHtml } = await import('../src/clean-html.js');
  const { RULES } = await import('../src/classify/rules/index.js');
  const { MOST_LINES } = await import('../src/read/limits.js');
  for (const { hits } of RULES) for (const hit of hits) clean(hit);
  await cleanHtml('<p>The ferry');
  clean('a\n'.repeat(MOST_LINES + 1));
});

describe('an expression that is put together takes linear time', () => {
  test.each(built)(
    '$file:$line /$source/$flags',
    (expression) => {
      expect(checkExpression(expression)).toBe('safe');
    },
    LONGEST_CHECK,
  );

  test('and none of them is left out', () => {
    const lines = new Set(built.map(({ file, line }) => `${file}:${line}`));
    expect([...lines].sort()).toEqual(placesIn().sort());
  });
});

/** Where the compiled code puts expressions together; the bundle holds the same ones again. */
function placesIn(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace(/ts$/u, 'js'))
    .flatMap((name) =>
      readFileSync(join('dist', 'src', name), 'utf8')
        .split('\n')
        .flatMap((code, at) => (/new RegExp\(/u.test(code) ? [`src/${name}:${at + 1}`] : [])),
    );
}
