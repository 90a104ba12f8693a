import { isLabelled } from '../../src/classify/judge-by-rules.js';
import type { Rule } from '../../src/classify/rule.js';
import { surveyPage } from '../../src/classify/survey-page.js';
import { lexiconLanguages, loadLexicon } from '../../src/features/lexicon.js';
import { markSiteLines } from '../../src/features/mark-site-lines.js';
import { measurePage } from '../../src/features/measure-page.js';
import { splitLines } from '../../src/lines/split-lines.js';
import { readText } from '../../src/read/read-text.js';
import { makeRecognisers } from '../../src/recognisers.js';

const MARK = '> ';

/** Whether the rule matches the marked line of the example, or its only line. */
export function matchesExample(rule: Rule, example: string): boolean {
  const texts = example.split('\n').filter((text) => text.trim() !== '');
  const marked = texts.findIndex((text) => text.startsWith(MARK));
  if (marked < 0 && texts.length > 1) throw new Error(`no line is marked in ${example}`);
  const measured = measureText(example.replace(/^> /mu, ''));
  const page = surveyPage(rule.profile ? markSiteLines(measured, rule.profile) : measured);
  return isLabelled(rule, page.lines[Math.max(marked, 0)]!, page);
}

function measureText(text: string) {
  const page = readText(text);
  const lexicon = loadLexicon(lexiconLanguages());
  return measurePage(page, splitLines(page, makeRecognisers(lexicon)), null, lexicon);
}
