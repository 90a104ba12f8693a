import { expect, test } from '@jest/globals';
import { clean } from '../../src/index.js';

const PROSE = [1, 2, 3].map(
  (day) =>
    `On day ${day} the ferry that had been out of service since the storm of last winter sailed again, with as many people on its deck as the harbour master would let aboard.`,
);
const roleOf = (lines: readonly string[], text: string) =>
  clean(lines.join('\n\n')).lines.find((line) => line.text === text)!.role;

test('a count of comments above the article does not make its menu comments', () => {
  const lines = ['12 comments', 'Harbour', 'The ferry sails again', ...PROSE];
  expect(roleOf(lines, '12 comments')).toBe('comments');
  expect(roleOf(lines, 'Harbour')).toBe('navigation');
});

test('what is dropped below the head of the comments is one of them', () => {
  const comment = 'Glad to see it back';
  const lines = ['The ferry sails again', ...PROSE, '12 comments', comment, 'Reply', 'Me too'];
  expect(roleOf(lines, comment)).toBe('comments');
});
