import { statSync } from 'node:fs';

/** The bytes of a file; 0 for a pipe, or when it cannot be told. */
export function sizeOf(path: string | null): number {
  if (path === null) return 0;
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
