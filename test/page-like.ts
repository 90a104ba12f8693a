import fc from 'fast-check';

/** What pages leave between and around their text, so that rules, cutters and fields are met. */
const FRAGMENTS = [
  'icon bookmark-bicon cameraicon check',
  'icon ',
  'fbicon twicon vkicon',
  'keyboard_arrow_down',
  'expand_more',
  'Created with Sketch.',
  'Group 12 Copy 3',
  'chevron right',
  'arrow-left',
  'An icon of a right chevron',
  '\ue801',
  '\u{f0001}',
  'Share',
  'Facebook Twitter WhatsApp',
  'Read more',
  'READ MORE: Harbour closed for a week',
  'Lesen Sie auch:',
  '関連記事',
  'We use cookies. Accept all',
  'Advertisement',
  'Sign up for our newsletter',
  'Leave a reply',
  '© 2024 The Vallmora Courier. All rights reserved.',
  'By Ada Moss',
  'Von Ada Moss und Piet Landau',
  '3 Dec 2021',
  '2021-12-03T08:46',
  '2 hours ago',
  'Photo: Emil Sand / Nordlicht',
  'Ferries stop at noon | The Vallmora Courier',
  'The ferries stop at noon on Sunday, she said, and nobody on the islands had been told of it.',
  '島で一つの信号機、三十年ぶりに青になる。',
  'أعاد سكان قرية عين الوادي تشغيل ساقيتهم القديمة.',
  'โรงเรียนลอยน้ำแห่งแรก',
  '• ',
  '“',
  '🔍',
  '# The ferries',
  'What the crews say\n------',
  '[Home](/) [News](/news "News") [',
  '![Image 1](/ferry.jpg)',
  '[![](/logo.png)](/)',
  '> said the mayor',
  '  * an item, **heavy**',
  '```',
  '| a | b |',
] as const;

const BREAKS = ['\n', '\r\n', '\r', '\n\n', '\u2028', '\f', ' ', '\u00a0', '', '', '\t', '\u200b'];

/** Any UTF-16 unit, so that surrogates stand alone as well. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Pieces of page furniture, prose and rubbish, in any order, with or without breaks between. */
const furniture = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
        { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
        { weight: 1, arbitrary: fc.string({ unit, maxLength: 4 }) },
      ),
      fc.constantFrom(...BREAKS),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.flat().join(''));

/** Any string: of units, of characters of every script, and of what pages look like. */
export const anyText = fc.oneof(
  furniture,
  furniture,
  fc.string({ unit }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('\u0000', '\u001b', '\u0085', '\ue000', '\ud800', 'a', ' ', '\n'),
  }),
);
