import type { Rule } from '../../rule.js';
import { headlineInSpeech } from './headline-in-speech.js';

/** Pointers to, and headlines of, other stories. */
export const PROMO_RULES: readonly Rule[] = [headlineInSpeech];
