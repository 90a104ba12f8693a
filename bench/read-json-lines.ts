import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** The lines of a gzipped file, one in memory at a time. */
export async function* readJsonLines(file: string): AsyncGenerator<string> {
  const input = createReadStream(file).pipe(createGunzip({ chunkSize: 256 * 1024 }));
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}
