/** A page of the made-up site. */
export interface SitePage {
  readonly url: string;
  readonly title: string;
  readonly author: string;
  readonly text: string;
  /** What its article says, without what the site adds. */
  readonly body: string;
}

const PLACES = ['Oldmarket', 'Skarn', 'Vale', 'Anker Bay', 'Thornmere', 'Low Brigg', 'Hessle End'];
const AUTHORS = ['Ida Roos', 'Tomas Quill', 'Jonas Feld', 'Wilma Tarn'];
const PEOPLE = ['Olve Hamre', 'Mara Lind', 'Piet Arkel', 'Nan Osk', 'Bram Uylen', 'Signe Holt'];
const THINGS = ['ferry', 'lighthouse', 'night tram', 'salt works', 'reading room', 'town clock'];
const DEEDS = [
  'closed',
  'sold',
  'moved to the quay',
  'opened again',
  'painted blue',
  'put to a vote',
];
const REASONS = [
  'because the roof lets in the rain',
  'after a winter without visitors',
  'as the council had promised in spring',
  'although nobody in the town had asked for it',
  'to make room for the new school',
  'before the money of the fund runs out',
];

/** What the site says of each author, in prose. */
const ABOUT = AUTHORS.map(
  (name, at) =>
    `${name} has written about the coast for ${at + 7} years and lives above a bakery with two very old dogs.`,
);

/** Paragraphs of the site that read like any other. */
const PROSE = [
  'The Harbour Post is read by more people each morning than any other paper of the coast, and a year of it costs less than a loaf a week.',
  'Our reporters go to every place that they write about, and nobody but the editors sees a story before it is printed.',
  'If you know something about this story that we should know as well, the desk is open until midnight and answers every letter.',
];

const HEAD = [
  'The Harbour Post',
  'News',
  'Sport',
  'Weather',
  'Letters',
  'Sign in',
  'Most read today',
];
const FOOT = ['About us', 'Contact', 'Terms', '© The Harbour Post. All rights reserved.'];

/** A heading that every article has, and that belongs to it. */
const HEADING = 'What we know so far';

/** How many stories there are for each that also stands under a second address, to be printed. */
const PRINTED = 20;

/**
 * A site of so many pages, always the same: stories that differ, between the furniture of the
 * site, some of which reads like a paragraph of the story.
 */
export function makeSite(pages: number): SitePage[] {
  const random = makeRandom(7);
  return Array.from({ length: pages }, (_, index) => {
    const story = makeStory(index, random);
    const isPrinted = index % PRINTED === PRINTED - 1;
    return isPrinted ? { ...story, url: `${story.url}/print` } : story;
  }).map((page, index, all) =>
    page.url.endsWith('/print') ? { ...all[index - 1]!, url: page.url } : page,
  );
}

type Random = (below: number) => number;

function makeStory(index: number, random: Random): SitePage {
  const pick = <Item>(items: readonly Item[]) => items[random(items.length)]!;
  const place = pick(PLACES);
  const thing = pick(THINGS);
  const at = random(ABOUT.length);
  const author = AUTHORS[at]!;
  const title = `The ${thing} of ${place} and ${inWords(index)} Street will be ${pick(DEEDS)}`;
  const paragraphs = Array.from({ length: 4 + random(4) }, (_, row) =>
    [1, 2, 3]
      .map((part) => makeSentence(pick, thing, place, index * 100 + row * 10 + part))
      .join(' '),
  );
  const [first = '', second = '', ...rest] = paragraphs;
  const body = [first, second, HEADING, ...rest];
  const text = [
    ...HEAD,
    title,
    `By ${author}, our man at the harbour`,
    `${1 + random(28)} March 2024`,
    first,
    PROSE[0],
    second,
    HEADING,
    ...rest,
    PROSE[1],
    ABOUT[at]!,
    PROSE[2],
    ...FOOT,
  ].join('\n\n');
  const url = `https://www.harbour-post.example/${index}`;
  return { url, title, author, text, body: body.join('\n\n') };
}

/** `number` makes every sentence one of its kind, in words: a number alone would not count. */
function makeSentence(
  pick: <Item>(items: readonly Item[]) => Item,
  thing: string,
  place: string,
  number: number,
): string {
  const street = inWords(number);
  return `${pick(PEOPLE)} of ${street} Street said on Tuesday that the ${thing} of ${place} would be ${pick(DEEDS)} ${pick(REASONS)}.`;
}

const SYLLABLES = ['Ar', 'be', 'co', 'du', 'el', 'fi', 'go', 'hu', 'in', 'ja'];

function inWords(number: number): string {
  const name = [...String(number)].map((digit) => SYLLABLES[Number(digit)]!.toLowerCase()).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Numbers from 0 on, always the same: a linear congruence. */
function makeRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
