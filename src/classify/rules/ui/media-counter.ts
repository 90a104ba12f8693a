import type { Rule } from '../../rule.js';

/** `1 / 7`: which picture of how many. A date, `24/7` and a fraction have no spaces. */
const PICTURE = /^(\d{1,2}) \/ (\d{1,3})$/;
/** `00:00 / 03:52`, `-03:52`: how far a player is. `08:46` alone is a time of day. */
const PLAYER = /^(?:\d{1,2}:\d\d(?::\d\d)? ?\/ ?|-)\d{1,2}:\d\d(?::\d\d)?$/;

export const mediaCounter: Rule = {
  code: 'ME002',
  name: 'media-counter',
  role: 'media',
  why: 'A line of nothing but one number of another, or two times, counts pictures or a player.',
  hits: ['1 / 7', '00:00 / 03:52', '-01:24'],
  misses: ['3/4/2024', '08:46', '24/7', '3 / 2', 'Half past 1 / 2'],
  matches: ({ text }) => PLAYER.test(text) || isPicture(text),
};

function isPicture(text: string): boolean {
  const [, at, all] = PICTURE.exec(text) ?? [];
  return at !== undefined && Number(at) <= Number(all);
}
