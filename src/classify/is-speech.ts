import type { MeasuredLine } from '../features/measure-page.js';

/** The dash that opens direct speech in many languages, with what is said, or a quotation mark. */
const OPENS = /^(?:[–—―]\s*[^\s–—―]|["“„«「『])/u;
/** What parts a label from what it introduces: `– Read more: “Where are they now?”` */
const INTRODUCES = /[:：|]/u;

/** Whether the line is something said: `— Нет.`, `“Listen!”`. A label with these words is no sentence. */
export function isSpeech({ text, endsSentence }: Pick<MeasuredLine, 'text' | 'endsSentence'>) {
  return endsSentence && OPENS.test(text) && !INTRODUCES.test(text);
}
