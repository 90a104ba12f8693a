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
