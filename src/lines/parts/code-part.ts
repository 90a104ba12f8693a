import type { CodePart } from '../../core/line.js';
import { dropInvisible } from '../visible.js';

/** What a raw line, with the white space that opens it, is to the code around it. */
export function codePart(whole: object, raw: string, lang?: string): CodePart {
  // Tabs stay, as the other white space of code does.
  const verbatim = raw.replaceAll('\u00a0', ' ').split('\t').map(dropInvisible).join('\t');
  return { of: 'code', whole, verbatim, ...(lang && { lang }) };
}
