/**
 * Whether a text has nothing beyond ASCII, as most lines of many languages do. Where an expression
 * over Unicode's classes has a short form for such text, V8 need not make the long one for it.
 */
export function isAscii(text: string): boolean {
  return !/[^\t-~]/.test(text);
}
