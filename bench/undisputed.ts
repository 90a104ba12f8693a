/** What is said of each key; those of which two things are said are left out. */
export function undisputed<Key, Said>(claims: Iterable<readonly [Key, Said]>): Map<Key, Said> {
  const truth = new Map<Key, Said>();
  const disputed = new Set<Key>();
  for (const [key, said] of claims) {
    if (truth.has(key) && truth.get(key) !== said) disputed.add(key);
    truth.set(key, said);
  }
  for (const key of disputed) truth.delete(key);
  return truth;
}
