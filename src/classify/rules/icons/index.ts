import type { Rule } from '../../rule.js';
import { amongIcons } from './among-icons.js';
import { iconList } from './icon-list.js';
import { ICON_TEXT_RULES } from './is-icon-text.js';
import { mayBeIcon } from './may-be-icon.js';

/** Residue of icons: what is certain by its own text, then what its neighbours make certain. */
export const ICON_RULES: readonly Rule[] = [...ICON_TEXT_RULES, iconList, amongIcons].map(
  spareOtherLines,
);

/** The rules are asked of one line in turn, so the look at it is taken once. */
function spareOtherLines(rule: Rule): Rule {
  return {
    ...rule,
    matches: (line, page) => look(line, page) && rule.matches(line, page),
  };
}

let looked: Parameters<typeof mayBeIcon>[0] | undefined;
let verdict = false;

function look(...[line, page]: Parameters<typeof mayBeIcon>): boolean {
  if (line !== looked) {
    looked = line;
    verdict = mayBeIcon(line, page);
  }
  return verdict;
}
