export const WHENS = ['auto', 'always', 'never'] as const;

/** When to colour: always, never, or where a terminal shows it. */
export type When = (typeof WHENS)[number];

/** The part of an environment that speaks of colour. */
export interface ColourSettings {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/**
 * The chalk level for a stream: 0 is no colour, 1 is the sixteen that every terminal has.
 * What was typed comes first, then FORCE_COLOR, then NO_COLOR (as Node orders them), and last
 * whether a terminal shows it. chalk 5 does not know NO_COLOR.
 */
export function chooseColour(
  when: When,
  { NO_COLOR, FORCE_COLOR, TERM }: ColourSettings,
  isTerminal: boolean,
): 0 | 1 {
  if (when !== 'auto') return when === 'always' ? 1 : 0;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? 0 : 1;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return 0;
  return isTerminal && TERM !== 'dumb' ? 1 : 0;
}
