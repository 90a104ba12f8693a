import type { Rule } from '../../rule.js';
import { amongIcons } from './among-icons.js';
import { iconList } from './icon-list.js';
import { ICON_TEXT_RULES } from './is-icon-text.js';

/** Residue of icons: what is certain by its own text, then what its neighbours make certain. */
export const ICON_RULES: readonly Rule[] = [...ICON_TEXT_RULES, iconList, amongIcons];
