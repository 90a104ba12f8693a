import type { FlagWords, Values, Words } from './words.js';

/** Completion for fish: a file `winnow.fish` in its folder of completions. */
export function toFish({ flags, commands }: Words): string {
  const names = commands.map(({ name }) => name).join(' ');
  const first = `not __fish_seen_subcommand_from ${names}`;
  const lines = [
    '# fish completion for winnow: winnow completion fish > ~/.config/fish/completions/winnow.fish',
    ...flags.map((flag) => toLine(first, flag)),
    ...commands.flatMap(({ name, flags }) => flags.map((flag) => toLine(seen(name), flag))),
    ...commands.map(({ name, description }) =>
      join(['-n', '__fish_use_subcommand', '-a', name, '-d', quote(description)]),
    ),
    ...commands
      .filter(({ values }) => values !== 'file')
      .map(({ name, values }) => join(['-n', quote(seen(name)), '-f', words(values)])),
  ];
  return `${lines.join('\n')}\n`;
}

function seen(name: string): string {
  return `__fish_seen_subcommand_from ${name}`;
}

function toLine(where: string, { names, description, values }: FlagWords): string {
  const parts = [...names.map(toName), value(values), '-d', quote(description)];
  return join(['-n', quote(where), ...parts]);
}

function join(parts: readonly string[]): string {
  return ['complete -c winnow', ...parts].filter(Boolean).join(' ');
}

function toName(name: string): string {
  return name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`;
}

function value(values: Values): string {
  if (values === 'none') return '';
  if (values === 'file') return '-r';
  return values === 'folder'
    ? "-x -a '(__fish_complete_directories)'"
    : `-x ${words(values)}`.trim();
}

function words(values: Values): string {
  return typeof values === 'string' ? '' : `-a ${quote(values.join(' '))}`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&')}'`;
}
