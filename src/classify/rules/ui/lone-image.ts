import { isImageLine } from '../../../read/find-markdown-links.js';
import type { Rule } from '../../rule.js';

export const loneImage: Rule = {
  code: 'ME003',
  name: 'lone-image',
  role: 'media',
  why: 'A line of Markdown that holds images, or links around nothing, has no words to read.',
  hits: [
    '![A gull on the quay](https://harbour.example/gull.jpg)',
    '[![](/img/logo.png)](/ "Home")',
    '* [ ](https://harbour.example/)',
  ],
  misses: [
    '![A gull](/gull.jpg) Gulls have come back to the quay.',
    '[The quay](/quay) is shut.',
    '[1] A note below a text.',
  ],
  matches: ({ text }) => isImageLine(text),
};
