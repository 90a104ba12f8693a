import { existsSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import type * as Main from './main.js';

/** What `scripts/bundle-command.ts` makes; it also puts this module in the place of `main.ts`. */
export const FOLDER = new URL('bundle/', import.meta.url);
export const BUNDLE = new URL('command.js', FOLDER);
/** Each version of Node has its own, and runs no other: V8 itself would not see every difference. */
export const CODE_CACHE = new URL(`${process.version}-${process.arch}.cache`, FOLDER);

/** Runs `main` out of the bundle: neither parsing nor compiling it is left to do. */
export async function main(...args: Parameters<typeof Main.main>): Promise<void> {
  const cachedData = existsSync(CODE_CACHE) ? readFileSync(CODE_CACHE) : undefined;
  await openBundle(compileBundle(cachedData)).main(...args);
}

/** The bundle as a script; without its compiled code it is compiled anew. */
export function compileBundle(cachedData?: Buffer): Script {
  const code = readFileSync(BUNDLE, 'latin1');
  return new Script(code, { filename: BUNDLE.href, ...(cachedData && { cachedData }) });
}

/**
 * What `main.ts` exports. The script is a function of what a CommonJS module finds around it; all
 * that is left to require is Node's own.
 */
export function openBundle(script: Script): typeof Main {
  const module = { exports: {} };
  script.runInThisContext()(module, process.getBuiltinModule, import.meta.url);
  return module.exports as typeof Main;
}
