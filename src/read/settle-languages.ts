import type { MetadataCandidate } from '../core/page.js';

/** Writes languages as BCP 47 has them, `de_DE` as `de-DE`; leaves out what is no language. */
export function settleLanguages(candidates: readonly MetadataCandidate[]): MetadataCandidate[] {
  return candidates.flatMap((candidate) => {
    if (candidate.field !== 'language') return [candidate];
    const value = canonical(candidate.value);
    return value === null ? [] : [{ ...candidate, value }];
  });
}

function canonical(language: string): string | null {
  try {
    return Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
