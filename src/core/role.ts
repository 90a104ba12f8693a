/** Roles of lines that belong to the article. */
export const KEPT_ROLES = [
  'title',
  'subtitle',
  'byline',
  'date',
  'body',
  'heading',
  'list-item',
  'quote',
  'caption',
] as const;

/** Roles of lines that are removed. */
export const REMOVED_ROLES = [
  'icon',
  'promo',
  'related',
  'share',
  'navigation',
  'advert',
  'newsletter',
  'consent',
  'legal',
  'comments',
  'author-bio',
  'duplicate',
  'media',
  'other',
] as const;

export type KeptRole = (typeof KEPT_ROLES)[number];
export type RemovedRole = (typeof REMOVED_ROLES)[number];

/** What a line is to the article. */
export type Role = KeptRole | RemovedRole;

const KEPT: ReadonlySet<string> = new Set(KEPT_ROLES);

/** Whether lines of this role are part of the article. */
export function isKept(role: Role): role is KeptRole {
  return KEPT.has(role);
}
