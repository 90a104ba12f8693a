import { RULES } from '../classify/rules/index.js';
import { SHAPE_VERDICTS } from '../classify/shape-verdicts.js';
import type { Verdict } from '../core/verdict.js';
import { FIELD_VERDICTS } from '../fields/field-verdicts.js';

/** Reasons that are no rule of one line but come from the page as a whole. */
export const PAGE_VERDICTS: readonly Verdict[] = [
  ...Object.values(FIELD_VERDICTS),
  ...Object.values(SHAPE_VERDICTS),
];

/** Every reason with a code that a line can have. */
export const VERDICTS: readonly Verdict[] = [...RULES, ...PAGE_VERDICTS];
