import type { Rule } from '../../rule.js';
import { repeatedOnSite } from './repeated-on-site.js';
import { repeatedParagraph } from './repeated-paragraph.js';

/** What the page says a second time, and what its site says on every page. */
export const REPEAT_RULES: readonly Rule[] = [repeatedParagraph, repeatedOnSite];
