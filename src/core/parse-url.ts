/**
 * The parts of an address; null when it is none. `URL.canParse` of Node 20 is not asked: once V8
 * has optimised it, it says no to every address with Latin-1 letters in its host.
 */
export function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
