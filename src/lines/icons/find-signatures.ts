import type { Span } from '../span.js';
import { loadIconNames } from './load-icon-names.js';

const OPENING = 'Created ';

let pattern: RegExp | undefined;

/** The tool closes the text, its sentence, or is glued to what follows: else it is a sentence. */
function compileSignature(): RegExp {
  const tools = [...loadIconNames().marks.tools]
    .sort((a, b) => b.length - a.length)
    .map((tool) => tool.replaceAll('.', '\\.'));
  return new RegExp(
    `Created (?:with|using) (?:${tools.join('|')})(?: \\d+(?:\\.\\d+)*)?(?:\\.|\\s*$|(?=\\p{Lu}))`,
    'gu',
  );
}

/** Finds what drawing programs write into every file, `Created with Sketch.`, wherever it stands. */
export function findSignatures(text: string): Span[] {
  if (!text.includes(OPENING)) return [];
  pattern ??= compileSignature();
  return [...text.matchAll(pattern)].map(({ 0: signature, index }) => [
    index,
    index + signature.length,
  ]);
}
