import type { Rule } from '../src/classify/rule.js';
import type { Verdict } from '../src/core/verdict.js';

/** The catalogue of all rules in Markdown, as it stands in `docs/rules.md`. */
export function describeRules(rules: readonly Rule[], others: readonly Verdict[]): string {
  return `# Rules

Every rule in the order in which they are asked; the first that matches a line decides its role,
and what none decides is the model's. Made by \`npm run docs\` from the rules themselves; the lines
that each labels and leaves are also its tests. In an example of several lines \`> \` marks the one
that is meant.

| code | name | role |
|---|---|---|
${rules.map(({ code, name, role }) => `| [${code}](#${anchor(code, name)}) | ${name} | \`${role}\` |\n`).join('')}
${rules.map(describeRule).join('\n')}
## Reasons that come from the page

Not rules of one line: what the page as a whole, or one of its fields, made of a line.

| code | name | why |
|---|---|---|
${others.map(({ code, name, why }) => `| ${code} | ${name} | ${why} |\n`).join('')}`;
}

function describeRule({ code, name, role, why, hits, misses }: Rule): string {
  return `## ${code} ${name}

Role \`${role}\`. ${why}

Labels:

${hits.map(toFence).join('\n')}
Leaves:

${misses.map(toFence).join('\n')}`;
}

/** Longer than any run of backticks in it, so that no example closes its own fence. */
function toFence(example: string): string {
  const longest = Math.max(2, ...(example.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${escapeInvisible(example)}\n${fence}\n`;
}

/** Private-use glyphs show nothing, or something else on each machine. */
function escapeInvisible(text: string): string {
  return text.replace(/[\p{Co}\p{Cc}]/gu, (character) =>
    character === '\n' ? character : `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}

function anchor(code: string, name: string): string {
  return `${code} ${name}`.toLowerCase().replaceAll(' ', '-');
}
