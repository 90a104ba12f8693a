/**
 * Where metadata states a day of publication, the place that is least to be believed first. What
 * fills them differs: a blog's software gives its articles a meta element of publication, and its
 * evergreen pages the day of their web page alone.
 */
const PLACES = {
  webPage: /^json-ld:/u,
  article: /^json-ld:.*(?:Article|Posting)\./u,
  meta: /^meta:/u,
  microdata: /^microdata:/u,
  url: /^url$/u,
  published: /^meta:.*(?:publi|pub.?date|issued)/u,
} as const;

export type Place = keyof typeof PLACES;

export const BY_TRUST = Object.keys(PLACES) as readonly Place[];

/** The kind of place that a candidate of the metadata was found in; null for none of these. */
export function placeOf(from: string): Place | null {
  return BY_TRUST.findLast((place) => PLACES[place].test(from)) ?? null;
}
