// CommonJS, and with it no import: Node loads neither modules nor streams for it, which takes it
// longer than cleaning a short page.
import fs = require('node:fs');
import path = require('node:path');
import url = require('node:url');
import vm = require('node:vm');

import type * as Main from './main.js' with { 'resolution-mode': 'import' };

/** What `scripts/bundle-command.ts` makes; it also puts this file in the place of `start.cts`. */
const FOLDER = path.join(__dirname, 'bundle');

/** A script of the bundle: the command, and apart from it the packages that few runs need. */
type Part = 'command' | 'packages';

function scriptOf(part: Part): string {
  return path.join(FOLDER, `${part}.js`);
}

/** Each version of Node has its own, and runs no other: V8 itself would not see every difference. */
function cacheOf(part: Part): string {
  return path.join(FOLDER, `${part}-${process.version}-${process.arch}.cache`);
}

/** Runs the command out of the bundle: neither parsing nor compiling it is left to do. */
async function start(entry: string): Promise<void> {
  const { main } = openCommand(compileReady('command'), () => compileReady('packages'));
  await main(process.argv.slice(2), url.pathToFileURL(entry));
}

function compileReady(part: Part): vm.Script {
  const cache = cacheOf(part);
  return compile(part, fs.existsSync(cache) ? fs.readFileSync(cache) : undefined);
}

/** A part as a script; without its compiled code it is compiled anew. */
function compile(part: Part, cachedData?: Buffer): vm.Script {
  const filename = scriptOf(part);
  const code = fs.readFileSync(filename, 'latin1');
  return new vm.Script(code, { filename, ...(cachedData && { cachedData }) });
}

/** What `main.ts` exports. Beside the packages all that is left to require is Node's own. */
function openCommand(command: vm.Script, compilePackages: () => vm.Script): typeof Main {
  let packages: Readonly<Record<string, unknown>> | undefined;
  return open(command, (name) => {
    if (name.startsWith('node:')) return require(name);
    packages ??= open<Readonly<Record<string, unknown>>>(compilePackages(), require);
    return packages[name];
  });
}

/** What a script exports, which is a function of what a CommonJS module finds around it. */
function open<Exports>(script: vm.Script, load: (name: string) => unknown): Exports {
  const module = { exports: {} };
  const address = url.pathToFileURL(path.join(__dirname, 'main.js')).href;
  script.runInThisContext()(module, load, address);
  return module.exports as Exports;
}

export = { FOLDER, scriptOf, cacheOf, start, compile, openCommand };
