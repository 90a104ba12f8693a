import type { Rule } from '../../rule.js';
import { headlineInSpeech } from './headline-in-speech.js';
import { headlineListedElsewhere } from './headline-listed-elsewhere.js';
import { headlineOfAnotherSubject } from './headline-of-another-subject.js';
import { pointerLine } from './pointer-line.js';

/** Pointers to, and headlines of, other stories between the paragraphs of this one. */
export const PROMO_RULES: readonly Rule[] = [
  pointerLine,
  headlineListedElsewhere,
  headlineInSpeech,
  headlineOfAnotherSubject,
];
