export const FAVORS = ['precision', 'balanced', 'recall'] as const;

/** Which mistake is worse: removing what belongs to the article, or keeping what does not. */
export type Favor = (typeof FAVORS)[number];
