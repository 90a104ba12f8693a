const PLAIN = /^[\x20-\x7e]*$/;

/** A name as others may spell it as well: lower case, without accents. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}
