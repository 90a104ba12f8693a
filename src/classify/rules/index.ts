import type { Rule } from '../rule.js';
import { ICON_RULES } from './icons/index.js';
import { shareBar } from './ui/share-bar.js';

/** Every rule, in the order in which they are asked; the first that matches decides. */
export const RULES: readonly Rule[] = [...ICON_RULES, shareBar];
