import type { Rule } from '../classify/rule.js';
import { RULES } from '../classify/rules/index.js';
import { UsageError } from '../core/usage-error.js';
import type { Verdict } from '../core/verdict.js';
import { PAGE_VERDICTS, VERDICTS } from '../render/verdicts.js';
import { print } from './print.js';

/** Prints every reason that has a code in a line, or all about the one with a code. */
export function printRules(code: string | undefined): void {
  print(code === undefined ? listRules() : describe(code));
}

function listRules(): string {
  const rules = RULES.map((rule) => toLine(rule, rule.role));
  return [...rules, ...PAGE_VERDICTS.map((verdict) => toLine(verdict, ''))].join('');
}

function toLine({ code, name, why }: Verdict, role: string): string {
  return `${code.padEnd(6)} ${role.padEnd(11)} ${name}: ${why}\n`;
}

function describe(code: string): string {
  const isMeant = (one: Verdict) => one.code === code.toUpperCase() || one.name === code;
  const rule = RULES.find(isMeant);
  if (rule) return toPage(rule);
  const verdict = VERDICTS.find(isMeant);
  if (verdict) return `${verdict.code} ${verdict.name}\n${verdict.why}\n`;
  throw new UsageError(`winnow rules ${code}: there is no such rule; winnow rules lists them all`);
}

function toPage({ code, name, role, why, hits, misses }: Rule): string {
  const examples = [
    ['labels', hits],
    ['leaves', misses],
  ] as const;
  const shown = examples.map(([verb, texts]) => `\n${verb}\n${texts.map(toExample).join('')}`);
  return `${code} ${name} (${role})\n${why}\n${shown.join('')}`;
}

/** Some examples are of several lines, with blank ones between. */
function toExample(text: string): string {
  return `  - ${text.replace(/\n(?!\n)/gu, '\n    ')}\n`;
}
