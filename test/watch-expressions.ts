import type { Expression } from './find-expressions.js';

/** An expression that the code puts together; the file is the compiled one, with the line in it. */
export interface BuiltExpression extends Expression {
  readonly line: number;
}

const PLACE = /\/dist\/(src\/\S+\.js):(\d+)/u;

/** The regular expressions that files of src/ put together while something runs, each once. */
export async function watchExpressions(run: () => Promise<void>): Promise<BuiltExpression[]> {
  const found = new Map<string, BuiltExpression>();
  const { RegExp: original } = globalThis;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      const caller = new Error().stack?.split(/^ +at /mu)[2] ?? '';
      const [place, file, line] = PLACE.exec(caller) ?? [];
      const { source, flags } = made;
      if (place) found.set(place + source, { file: file!, line: Number(line), source, flags });
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}
