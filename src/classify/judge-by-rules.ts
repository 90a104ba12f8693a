import type { Label } from '../core/label.js';
import { RULES } from './rules/index.js';
import type { SurveyedPage } from './survey-page.js';

/** What the rules say of each line; null where none is certain. */
export function judgeByRules(page: SurveyedPage): (Label | null)[] {
  return page.lines.map((line) => {
    const rule = RULES.find(({ matches }) => matches(line, page));
    return rule ? { role: rule.role, reason: { by: 'rule', code: rule.code } } : null;
  });
}
