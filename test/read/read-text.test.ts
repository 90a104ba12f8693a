import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean } from '../../src/index.js';
import { undoEdits } from '../../src/read/edit-text.js';
import { readText } from '../../src/read/read-text.js';
import { sniffKind } from '../../src/read/sniff-kind.js';

const textOf = (text: string) => readText(text).text;

describe('text with leftovers', () => {
  test.each([
    [
      'entities',
      'Oldfield &amp; Sons&nbsp;&#8211; &quot;caf&eacute;&quot; &#x2019;',
      'Oldfield & Sons\u00a0– "café" ’',
    ],
    ['entities encoded twice', 'Oldfield &amp;amp; Sons &amp;#39;21', "Oldfield & Sons '21"],
    ['numbers that mean windows-1252', 'it&#146;s', 'it’s'],
    ['unknown names', 'AT&T; a &foo; b', 'AT&T; a &foo; b'],
    ['tags around words', 'a <b>b</b> <a href="https://x.example/">c</a>', 'a b c'],
    ['tags that break lines', 'one<br>two<br />three', 'one\ntwo\nthree'],
    [
      'tags of which the text speaks',
      'Use the <p> element, not <br>.',
      'Use the <p> element, not <br>.',
    ],
    ['tags of code', 'Write <div>a</div> <b>now</b>', 'Write <div>a</div> <b>now</b>'],
    ['brackets of mathematics', 'if a <b and c> d', 'if a <b and c> d'],
    ['a line of tags alone', 'a\n<br>\nb', 'a\n<br>\nb'],
    [
      'more in a line than a call takes arguments',
      `a${'&amp;'.repeat(2e5)}`,
      `a${'&'.repeat(2e5)}`,
    ],
  ])('loses or keeps %s', (_, text, clean) => {
    expect(textOf(text)).toBe(clean);
  });
});

describe('text of a wiki', () => {
  const PART = 'The lamp was bought in 1926.';

  test.each([
    ['History[edit]', 'Lamp[edit]'],
    ['History [ edit | edit source ]', 'Lamp [ edit | edit source ]'],
    ['History[Bearbeiten | Quelltext bearbeiten]', 'Lamp[Bearbeiten | Quelltext bearbeiten]'],
  ])('loses the links behind its headings: %s', (history, lamp) => {
    expect(textOf([history, PART, lamp, PART].join('\n'))).toBe(
      ['History', PART, 'Lamp', PART].join('\n'),
    );
  });

  test('such a word elsewhere stays', () => {
    const text = [`${PART} [edit] It burns.`, 'Not so.[edit]', '[edit]', PART].join('\n');
    expect(textOf(text)).toBe(text);
  });
});

describe('text of a width', () => {
  const PARAGRAPHS = [
    'The ferry that had been out of service since the storm of last winter sails again on Monday, the harbour master of Eastwick said on Friday, with a crew of nine and a new engine.',
    'Its old captain has come back from retirement to steer it, because nobody else knows how the engine likes to be spoken to, and because he had grown tired of his well-kept garden.',
    'The storm had torn the mast from the ferry and filled its engine room with sand, and for weeks the islands were reached by rowing boat alone, or in the helicopter of the coast guard.',
  ];
  const HEAD = 'What a ferry costs';

  const wrap = (text: string, width: number, indent: string) => {
    const rows: string[] = [];
    for (const word of text.split(' ')) {
      const longer = `${rows.at(-1)} ${word}`;
      if (rows.length > 0 && longer.length <= width) rows[rows.length - 1] = longer;
      else rows.push(indent + word);
    }
    return rows.join('\n');
  };
  const page = (width: number, indent = '') =>
    [HEAD, ...PARAGRAPHS].map((text) => wrap(text, width, indent)).join('\n');

  test.each([
    [40, ''],
    [66, ''],
    [78, '   '],
  ])('of %d columns is read as its paragraphs', (width, indent) => {
    expect(
      textOf(page(width, indent))
        .split('\n')
        .map((row) => row.trim()),
    ).toEqual([HEAD, ...PARAGRAPHS]);
  });

  test('has its lines where they stand in the input', () => {
    const wrapped = page(60).replaceAll('\n', '\r\n');
    const rows = wrapped.split('\r\n');
    const lines = clean(wrapped).lines.map(({ number, start }) => [number, start]);
    const second = rows.findIndex((row) => row.startsWith('Its old captain'));
    expect(lines).toEqual([
      [1, 0],
      [2, wrapped.indexOf('The ferry')],
      [second + 1, wrapped.indexOf('Its old captain')],
    ]);
  });

  test('keeps the breaks of verse, of lists and of addresses', () => {
    const verse = [
      'The lamp went out above the quay,',
      'and no one saw the keeper leave,',
      'who left his ladder and his key',
      'and all his oil on Christmas eve,',
      'for he had heard the foghorn say',
      'that ships would find another way',
    ].join('\n');
    const list = Array.from({ length: 9 }, (_, at) => `https://harbour.example/${'a'.repeat(at)}`);
    const addresses = list.join('\n');
    for (const text of [verse, addresses]) expect(textOf(text)).toBe(text);
  });

  /** The same with words divided at the ends of rows, two letters or more on both sides. */
  const divide = (text: string, width: number) =>
    text.split(' ').reduce((done, word) => {
      const room = width - (done.length - done.lastIndexOf('\n')) - 1;
      if (word.length <= room + 1) return `${done} ${word}`;
      if (!/^[a-z]{5,}/.test(word) || room < 2) return `${done}\n${word}`;
      const at = Math.min(room, word.length - 3);
      return `${done} ${word.slice(0, at)}-\n${word.slice(at)}`;
    });

  test.each([62, 70, 78])('whose words are divided at %d columns has them whole', (width) => {
    const whole = [
      'Representatives of neighbouring municipalities negotiated throughout September about the transportation of construction materials, because established companies considered the northern coastline inaccessible.',
      'Independent investigators photographed considerable irregularities underneath the observation platform, although particularly experienced engineers characterised the well-documented deterioration as insignificant.',
      'Administrative difficulties postponed the reconstruction of the lighthouse until representatives from several neighbouring communities guaranteed supplementary contributions to the undertaking.',
    ];
    const divided = whole.map((text) => divide(text, width)).join('\n\n');
    expect(divided.match(/[a-z]-\n[a-z]/g)!.length).toBeGreaterThan(2);
    expect(textOf(divided).split('\n\n')).toEqual(whole);
  });

  test('puts no space behind the hyphen of a compound, and one where the compound goes on', () => {
    const rows = page(60).split('\n');
    const [one, other] = [`${'x'.repeat(50)} much-`, `${'x'.repeat(50)} Kinder-`];
    const text = [...rows, '', one, 'advertised plays', '', other, 'und Jugendbuch'].join('\n');
    expect(textOf(text)).toContain('much-advertised plays');
    expect(textOf(text)).toContain('Kinder- und Jugendbuch');
  });
});

describe('numbers that a text browser puts before links', () => {
  const PAGE = '[1]Home [2]Town\n\nThe [3]old ferry sails again.[4][7] He said [12] so.';
  const LIST = [1, 2, 3, 4].map((number) => `   ${number}. https://harbour.example/${number}`);

  test('go, with the list of their addresses as their proof', () => {
    const text = [PAGE, '', 'References', '', ...LIST].join('\n');
    expect(textOf(text)).toContain('Home Town\n\nThe old ferry sails again.[7] He said [12] so.');
    expect(clean(text).article!.body).not.toContain('harbour.example');
  });

  test('stay where no list of addresses ends the text', () => {
    for (const text of [
      PAGE,
      [PAGE, ...LIST, 'Copyright: the harbour office of the town.'].join('\n'),
    ]) {
      expect(textOf(text)).toBe(text);
    }
  });
});

describe('Markdown', () => {
  const LINKS = '[a](https://x.example/) [b](/b) [c](#c)';

  test.each([
    [
      'links',
      'See [the *old* bridge](https://x.example/a_(b) "Title") now',
      'See the old bridge now',
    ],
    ['wrapped addresses', 'See [it](https://x.example/a-\nb "Our\nbridge") now', 'See it now'],
    ['addresses with spaces', 'See [it](/a b.html "The "old" (bridge)") now', 'See it now'],
    ['broken titles', 'See [it](/a "old\n\nbridge") now', 'See [it](/a "old\n\nbridge") now'],
    ['images', 'a ![a gull](/gull.png) b', 'a  b'],
    ['linked images', 'a [![gull](/g.png)](/x) b', 'a  b'],
    ['brackets that are no link', 'He [sic] said [1] so', 'He [sic] said [1] so'],
    ['headings', '## Old bridge', 'Old bridge'],
    ['quotes', '> said the mayor', 'said the mayor'],
    ['strong and stressed words', '**Old** __bridge__ *is* _shut_', 'Old bridge is shut'],
    ['names with underscores', 'snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
    ['escapes', '1\\. It is \\*not\\* so', '1. It is *not* so'],
    ['a line of an image alone', '![a gull](/gull.png)', '![a gull](/gull.png)'],
  ])('is read with %s', (_, markdown, text) => {
    expect(textOf(`${LINKS}\n\n${markdown}`)).toBe(`a b c\n\n${text}`);
  });
});

describe('sniffKind', () => {
  test.each([
    ['html', '\n<!DOCTYPE html>\n<title>a</title>'],
    ['html', '<!-- saved -->\n<html><body>a'],
    ['html', '<?xml version="1.0"?><html xmlns="x">'],
    ['html', '<div class="a"><p>One.</p>'],
    ['html', 'Intro\n<p>One.</p>\n<p>Two.</p>\n<ul><li>a</li></ul>'],
    ['text', 'One.\n\nTwo <b>bold</b> words.\n'],
    ['text', 'To close a paragraph, write </p>.\n\nBrowsers\n\ndo it\n\nfor you\n\nas well.\n'],
    ['text', ''],
    ['text', 'C# and F#\n\n# 1 in the charts'],
    ['markdown', '# Title\n\n**By** A\n\nSome **words**.'],
    ['markdown', '# Title\n\nSome words.\n\n## Heading\n\nMore words.'],
    ['markdown', '# Title\n\nSome words.\n\nMore words.'],
    ['text', '# Mix the paint\nmix --all\n# Let it dry\nsleep 10\n'],
    ['markdown', '[a](https://x.example/)\n[b](/b)\n* [c](#c)'],
  ])('says %s of %j', (kind, text) => {
    expect(sniffKind(text)).toBe(kind);
  });
});

const scraps = fc
  .array(
    fc.constantFrom(
      'word',
      ' ',
      '\n',
      '\n\n',
      '.',
      '&amp;',
      '&nbsp;',
      '&#133;',
      '<br>',
      '<b>',
      '</b>',
      '<i>x</i>',
      '<a href="x">',
      '**',
      '_',
      '[',
      '](',
      ')',
      '![',
      '/x',
      '# ',
      '> ',
      '\\.',
      'Ã©',
      'â€™',
      '\u0085',
      '[a](/b)',
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));

describe('any text with leftovers', () => {
  test('can be rebuilt from what is read and its edits', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const page = readText(text);
        expect(undoEdits(page.text, page.edits ?? [])).toBe(text);
      }),
    );
  });

  test('has lines that point into the input, with nothing to see between them', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        let from = 0;
        for (const { start, end } of clean(text).lines) {
          expect(text.slice(from, start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(text.slice(from)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
      }),
    );
  });
});

test('blocks point into the input as it came', () => {
  const first =
    'The mayor of Oldmarket &amp; her council said that they would <b>not</b> look at it.';
  const text = `Old bridge\n\n${first}\n\nNobody in the town expected the plan to come back so soon.\n`;
  const [block] = clean(text).article?.blocks ?? [];
  expect(block?.text).toBe(first.replace('&amp;', '&').replace(/<\/?b>/gu, ''));
  expect(text.slice(block?.start, block?.end)).toBe(first);
});
