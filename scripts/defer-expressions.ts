/** A constant of a module, as `tsc` writes it, that is an expression over Unicode's classes. */
const CONSTANT = /^const (\w+) = \/(.*\\p\{.*)\/([a-z]*);$/gmu;

/**
 * The code of a module in which such expressions are made when they are first used. V8 reads a
 * literal when it compiles the module, when it makes the expression, and when that is first
 * used, for 0.1 ms each time; a run loads sixty of them and uses few.
 */
export function deferExpressions(code: string): string {
  return [...code.matchAll(CONSTANT)].reduce(
    (before, [line, name, source, flags]) => defer(before, line, name!, source!, flags!),
    code,
  );
}

function defer(code: string, line: string, name: string, source: string, flags: string): string {
  const made = `(${name} ??= new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)}))`;
  const uses = new RegExp(`(?<![.\\w$])${name}(?![\\w$])`, 'gu');
  const [above, below] = code.split(line).map((part) => part.replaceAll(uses, () => made));
  return `${above}let ${name};${below}`;
}
