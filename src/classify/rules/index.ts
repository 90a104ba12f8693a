import type { Rule } from '../rule.js';
import { CAPTION_RULES } from './captions/index.js';
import { ICON_RULES } from './icons/index.js';
import { PROMO_RULES } from './promo/index.js';
import { REGION_RULES } from './regions/index.js';
import { REPEAT_RULES } from './repeats/index.js';
import { UI_RULES } from './ui/index.js';

/** Every rule, in the order in which they are asked; the first that matches decides. */
export const RULES: readonly Rule[] = [
  ...ICON_RULES,
  ...UI_RULES,
  ...PROMO_RULES,
  ...REGION_RULES,
  ...CAPTION_RULES,
  ...REPEAT_RULES,
];
