import url = require('node:url');

/**
 * Runs the command, module by module. `scripts/bundle-command.ts` puts `start-bundled.cts` in the
 * place of this.
 *
 * @param entry the file that was started, which worker threads run as well
 */
async function start(entry: string): Promise<void> {
  const { main } = await import('./main.js');
  await main(process.argv.slice(2), url.pathToFileURL(entry));
}

export = { start };
