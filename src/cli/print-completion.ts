import type { Command } from 'commander';
import { toBash } from './complete/to-bash.js';
import { toFish } from './complete/to-fish.js';
import { toZsh } from './complete/to-zsh.js';
import { readWords } from './complete/words.js';
import { print } from './print.js';

const SHELLS = { bash: toBash, zsh: toZsh, fish: toFish };

/** Prints the completion of a program's commands and flags for a shell. */
export function printCompletion(shell: keyof typeof SHELLS, program: Command): void {
  print(SHELLS[shell](readWords(program)));
}
