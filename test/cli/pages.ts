/** The text of a small page: `title`, then two paragraphs that name it, then a share bar. */
export function page(title: string): string {
  return [
    `Council of Oldmarket looks again at ${title}`,
    '',
    `The council of Oldmarket said on Tuesday that it would look again at the case of ${title}.`,
    '',
    'Nobody in the town had expected the plan to come back so soon after the vote of last spring.',
    '',
    'Facebook Twitter WhatsApp',
    '',
  ].join('\n');
}

/** The same page with `count` more paragraphs, each of its own. */
export function longPage(title: string, count: number): string {
  const more = Array.from({ length: count }, (_, number) => {
    const speaker = `The ${number + 2}. speaker of the evening`;
    return `${speaker} said that ${title} had waited ${number + 3} years, and could wait no longer.`;
  });
  return [page(title).trimEnd().split('\n').slice(0, -2).join('\n'), ...more, ''].join('\n\n');
}
