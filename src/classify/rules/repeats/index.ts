import type { Rule } from '../../rule.js';
import { repeatedParagraph } from './repeated-paragraph.js';

/** What the page says a second time. */
export const REPEAT_RULES: readonly Rule[] = [repeatedParagraph];
