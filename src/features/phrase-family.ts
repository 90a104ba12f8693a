/** What the phrases of a lexicon are used for, and how they stand on a page. */
export const PHRASE_FAMILIES = {
  share: 'networks and verbs of sharing, alone or in a row: `Facebook`, `Share this`, `Copy link`',
  follow: 'calls to follow or to open an app: `Follow us on`, `Download our app`',
  pointer: 'what opens a pointer to another story: `Read more`, `See also`',
  related: 'heads of lists of other stories: `Most read`, `You may also like`',
  comments: 'heads of, or calls to, the comments: `Leave a reply`, `# comments`',
  reply: 'buttons below one comment: `Reply`, `Report`, `# likes`',
  newsletter: 'calls to subscribe by mail: `Sign up for our newsletter`',
  appeal: 'paywalls and calls to pay: `Already a subscriber`, `Support our journalism`',
  consent: 'cookie banners: `We use cookies`, `Accept all`',
  advert: 'labels of adverts: `Advertisement`, `Sponsored content`',
  navigation: 'labels of menus and controls: `Home`, `Skip to content`, `Log in`',
  section: 'names of a site\u2019s sections: `Politics`, `Opinion`, `Sports`',
  media: 'labels of players, galleries and images: `Play video`, `Enlarge image`',
  credit: 'what opens a picture credit: `Photo`, `Image credit`',
  agency: 'picture and news agencies: `Reuters`, `Getty Images`',
  byline: 'what opens a byline: `By`, `Written by`',
  job: 'what people who write are: `Staff writer`, `Political correspondent`',
  bio: 'what only a note on the author says: `About the author`, `is a freelance journalist`',
  published: 'what opens a date of publication: `Published`, `Posted on`',
  updated: 'what opens a date of change: `Updated`, `Last modified`',
  tags: 'what opens the keywords: `Tags`, `Filed under`',
  correction: 'what opens a correction, and the label of all: `Correction`, `Editor\u2019s note`',
  part: 'parts of an article that share their name with other things: `Background`, `Privacy`',
  legal: 'fine print: `All rights reserved`, `Terms of use`',
} as const;

export type PhraseFamily = keyof typeof PHRASE_FAMILIES;
