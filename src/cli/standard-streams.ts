import { fstatSync } from 'node:fs';
import type { Surroundings } from './options.js';

// Node makes each of these streams when it is first asked for, and loads its sockets for that: so
// none is asked for that is not needed.

let isHeard = false;

/** Standard error. Whoever reads the messages may go away; that is no reason to lose results. */
export function messages(): NodeJS.WriteStream {
  if (!isHeard) process.stderr.on('error', () => {});
  isHeard = true;
  return process.stderr;
}

/** The environment, and which streams are terminals. */
export function readSurroundings(): Surroundings {
  return {
    env: process.env,
    stdout: { isTTY: isDevice(1) && process.stdout.isTTY },
    stderr: { isTTY: isDevice(2) && process.stderr.isTTY },
  };
}

/** As terminals are, and files and pipes are not. */
function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}
