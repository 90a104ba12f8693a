// CommonJS, and with it no import: Node loads neither modules nor streams for it, which takes it
// longer than cleaning a short page.
import fs = require('node:fs');
import path = require('node:path');
import url = require('node:url');
import vm = require('node:vm');

import type * as Main from './main.js' with { 'resolution-mode': 'import' };

/** What `scripts/bundle-command.ts` makes; it also puts this file in the place of `start.cts`. */
const FOLDER = path.join(__dirname, 'bundle');
const BUNDLE = path.join(FOLDER, 'command.js');
/**
 * What V8 has compiled for a page of text, and what it has for one of HTML as well, which is a third
 * more to read. Each version of Node has its own, and runs no other: V8 itself would not see every
 * difference.
 */
const CODE_CACHES = { text: cacheFor('text'), html: cacheFor('html') };

function cacheFor(kind: string): string {
  return path.join(FOLDER, `${kind}-${process.version}-${process.arch}.cache`);
}

/** Runs the command out of the bundle: neither parsing nor compiling it is left to do. */
async function start(entry: string): Promise<void> {
  const args = process.argv.slice(2);
  const cache = CODE_CACHES[args.some(isNameOfHtml) ? 'html' : 'text'];
  const cachedData = fs.existsSync(cache) ? fs.readFileSync(cache) : undefined;
  const { main } = openBundle(compileBundle(cachedData));
  await main(args, url.pathToFileURL(entry));
}

function isNameOfHtml(word: string): boolean {
  return /\.x?html?$/.test(word);
}

/** The bundle as a script; without its compiled code it is compiled anew. */
function compileBundle(cachedData?: Buffer): vm.Script {
  const code = fs.readFileSync(BUNDLE, 'latin1');
  return new vm.Script(code, { filename: BUNDLE, ...(cachedData && { cachedData }) });
}

/**
 * What `main.ts` exports. The script is a function of what a CommonJS module finds around it; all
 * that is left to require is Node's own.
 */
function openBundle(script: vm.Script): typeof Main {
  const module = { exports: {} };
  const address = url.pathToFileURL(path.join(__dirname, 'main.js')).href;
  script.runInThisContext()(module, require, address);
  return module.exports as typeof Main;
}

export = { FOLDER, BUNDLE, CODE_CACHES, start, compileBundle, openBundle };
