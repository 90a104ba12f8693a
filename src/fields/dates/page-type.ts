import type { MetadataCandidate } from '../../core/page.js';

const TYPES = ['website', 'article', 'blog', 'product'];

/** What link previews are told a page is: 0 nothing known, 1 and more by `TYPES`; -1 nothing. */
export function pageType(metadata: readonly MetadataCandidate[]): number {
  const told = metadata.find(({ from }) => from === 'meta:og:type');
  return told ? TYPES.indexOf(told.value.toLowerCase()) + 1 : -1;
}
