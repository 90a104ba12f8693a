import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import type * as Main from './main.js';

/** Both are made by `scripts/bundle-command.ts`, which puts this module in the place of `main.ts`. */
const BUNDLE = new URL('command.bundle', import.meta.url);
export const CODE_CACHE = new URL('command.cache', import.meta.url);

/** Runs `main` out of the bundle: neither parsing nor compiling it is left to do. */
export async function main(...args: Parameters<typeof Main.main>): Promise<void> {
  await openBundle(compileBundle(readFileSync(CODE_CACHE))).main(...args);
}

/** The bundle as a script. A cache by another version of Node changes nothing but the time. */
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
