import type { Rule } from '../../rule.js';

/** Arrows, technical signs, geometric shapes, dingbats and pictographs; crosses and menu dots. */
const SYMBOLS =
  /^(?:[\s\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u{1f300}-\u{1faff}×≡⋮⋯»«›‹]|\u200d|\ufe0e|\ufe0f)+$/u;

export const loneSymbol: Rule = {
  code: 'IC011',
  name: 'lone-symbol',
  role: 'icon',
  why: 'A line of arrows, crosses or pictographs alone is a button that lost its drawing.',
  hits: ['▼', '× ☰', '🔍'],
  misses: ['* * *', '—', '▼ 3.2 %', '•'],
  matches: ({ text }) => SYMBOLS.test(text),
};
