/** The moment that a page's relative dates are counted from, on its own clock. */
export interface Anchor {
  /** Milliseconds of its wall clock, as if it were UTC. */
  readonly time: number;
  /** Whether it says more than the day. */
  readonly hasTime: boolean;
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?/;

/** Reads `2021-12-03` or `2021-12-03T08:46Z`; null when it is neither. */
export function readAnchor(iso: string): Anchor | null {
  const [, day, clock] = ISO.exec(iso) ?? [];
  const time = Date.parse(`${day}T${clock ?? '00:00'}Z`);
  return Number.isNaN(time) ? null : { time, hasTime: clock !== undefined };
}
