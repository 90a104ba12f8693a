import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/classify/rules/index.js';
import { matchesExample } from './match-example.js';

describe.each(RULES)('$code $name', (rule) => {
  test.each(rule.hits)('labels %j', (text) => {
    expect(matchesExample(rule, text)).toBe(true);
  });

  test.each(rule.misses)('leaves %j', (text) => {
    expect(matchesExample(rule, text)).toBe(false);
  });
});

describe('the catalogue', () => {
  test.each(RULES)('$code has a hit and a near miss', ({ hits, misses }) => {
    expect(Math.min(hits.length, misses.length)).toBeGreaterThan(0);
  });

  test('gives every rule a code and a name of its own', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });
});
