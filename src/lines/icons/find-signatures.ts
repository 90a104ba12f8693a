import type { Span } from '../span.js';
import { loadIconNames } from './load-icon-names.js';

let pattern: RegExp | undefined;

/** The tool closes the text, its sentence, or is glued to what follows: else it is a sentence. */
function signaturePattern(): RegExp {
  const tools = [...loadIconNames().marks.tools]
    .sort((a, b) => b.length - a.length)
    .map((tool) => tool.replaceAll('.', '\\.'));
  pattern ??= new RegExp(
    `Created (?:with|using) (?:${tools.join('|')})(?: \\d+(?:\\.\\d+)*)?(?:\\.|\\s*$|(?=\\p{Lu}))`,
    'gu',
  );
  return pattern;
}

/** Finds what drawing programs write into every file, `Created with Sketch.`, wherever it stands. */
export function findSignatures(text: string): Span[] {
  return [...text.matchAll(signaturePattern())].map(({ 0: signature, index }) => [
    index,
    index + signature.length,
  ]);
}
