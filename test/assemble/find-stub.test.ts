import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/clean.js';

const HEAD = 'Who pays for the mill’s new wheel?\n\nBy Lotte Bergh\n6 May 2031\n\n';
const FIRST =
  'The mill at Oldmarket has stood still since the spring, and nobody can say who is to pay for its new wheel, the council least of all.';
const SECOND =
  'On Tuesday the miller, who has lived from her savings for four months, asked the council in writing whether it had forgotten that the wheel turns its own street lamps as well.';
const RELATED = 'Most read\nThe night ferry sails again\nSteel instead of oak\n';

function qualityOf(below: string, body = `${FIRST}\n\n${SECOND}`) {
  const { status, warnings } = clean(`${HEAD}${body}\n\n${below}`).article!.quality;
  return [status, warnings.map((warning) => warning.split(':', 1)[0])];
}

describe('an article is suspect', () => {
  test.each([
    'Already a subscriber? Log in',
    'Dieser Inhalt ist nur für Abonnenten.',
    'Pour lire la suite, connectez-vous',
    'この記事は有料会員限定です。残り 800文字',
    'Чтобы читать дальше, оформите подписку',
  ])('where %j stands below its beginning', (line) => {
    expect(qualityOf(`${line}\n\n${RELATED}`)).toEqual(['suspect', ['paywall']]);
  });

  test('and its warning says in which line', () => {
    const { quality } = clean(`${HEAD}${FIRST}\n\nAlready a subscriber? Log in\n`).article!;
    expect(quality.warnings).toEqual(['paywall: line 8 asks readers to pay for more than this']);
  });

  test.each([
    ['with a mark of feeds', `${FIRST}\n\n${SECOND.slice(0, -1)} […]`],
    ['with dots, as a teaser', `${FIRST.slice(0, -20)}…`],
  ])('where it breaks off %s', (_, body) => {
    expect(qualityOf(RELATED, body)).toEqual(['suspect', ['truncated']]);
  });
});

describe('an article is not suspect', () => {
  const long = Array.from({ length: 20 }, (_, at) => `${at + 1} years ago ${SECOND.toLowerCase()}`);

  test.each([
    ['nothing is asked', RELATED, `${FIRST}\n\n${SECOND}`],
    [
      'readers are asked to pay below a long one',
      'Already a subscriber? Log in',
      long.join('\n\n'),
    ],
    ['a newsletter is offered', 'Subscribe to our newsletter', `${FIRST}\n\n${SECOND}`],
    ['it ends in thought', RELATED, `${FIRST}\n\n${long.join('\n\n')}\n\nAnd yet…`],
    [
      'a speaker reads on',
      RELATED,
      `${FIRST}\n\n${SECOND} “I went to continue reading,” she said.`,
    ],
  ])('where %s', (_, below, body) => {
    expect(qualityOf(below, body)).toEqual(['ok', []]);
  });
});

test('a page that only asks about cookies is empty, and says so', () => {
  const { status, article } = clean(
    'We value your privacy\nWe and our partners use cookies and similar technologies to store and access information on your device, and to process personal data such as your IP address.\nAccept all\nReject all\nManage preferences\n',
  );
  expect(status).toBe('invalid');
  expect(article?.quality).toEqual({
    status: 'empty',
    warnings: ['consent: the page is mostly a question about cookies'],
    keptShare: 0,
  });
});
