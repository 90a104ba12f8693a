import { stat } from 'node:fs/promises';

/** The bytes of a file; 0 for a pipe, or when it cannot be told. */
export async function sizeOf(path: string | null): Promise<number> {
  if (path === null) return 0;
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
