import { writeFileSync } from 'node:fs';
import { RULES } from '../src/classify/rules/index.js';
import { PAGE_VERDICTS } from '../src/render/verdicts.js';
import { describeRules } from './describe-rules.js';

/** `npm run docs`: writes what the documentation takes from the code. */
writeFileSync('docs/rules.md', describeRules(RULES, PAGE_VERDICTS));
