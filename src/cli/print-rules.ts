import type { Rule } from '../classify/rule.js';
import { RULES } from '../classify/rules/index.js';
import { UsageError } from '../core/usage-error.js';

/** Prints every rule in a line, or all about the one with a code. */
export function printRules(code: string | undefined): void {
  process.stdout.write(code === undefined ? RULES.map(toLine).join('') : toPage(findRule(code)));
}

function findRule(code: string): Rule {
  const rule = RULES.find((rule) => rule.code === code.toUpperCase() || rule.name === code);
  if (rule) return rule;
  throw new UsageError(`winnow rules ${code}: there is no such rule; winnow rules lists them all`);
}

function toLine({ code, name, role, why }: Rule): string {
  return `${code}  ${role.padEnd(11)} ${name}: ${why}\n`;
}

function toPage({ code, name, role, why, hits, misses }: Rule): string {
  const examples = [
    ['labels', hits],
    ['leaves', misses],
  ] as const;
  const shown = examples.map(([verb, texts]) => `\n${verb}\n${texts.map(toExample).join('')}`);
  return `${code} ${name} (${role})\n${why}\n${shown.join('')}`;
}

function toExample(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}\n`;
}
