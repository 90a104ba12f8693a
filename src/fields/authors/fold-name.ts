/** A name as others may spell it as well: lower case, without accents. */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}
