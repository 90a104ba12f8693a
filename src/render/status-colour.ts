/** The colour in which a status is said. */
export const STATUS_COLOUR = { ok: 'green', invalid: 'yellow', error: 'red' } as const;
