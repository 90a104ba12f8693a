import type { Rule } from '../../rule.js';
import { creditLine } from './credit-line.js';

/** Captions of pictures, told by their credits. */
export const CAPTION_RULES: readonly Rule[] = [creditLine];
