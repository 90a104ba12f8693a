import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { describeRules } from '../../scripts/describe-rules.js';
import { RULES } from '../../src/classify/rules/index.js';
import { PAGE_VERDICTS } from '../../src/render/verdicts.js';

test('docs/rules.md is what `npm run docs` writes', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(describeRules(RULES, PAGE_VERDICTS));
});
