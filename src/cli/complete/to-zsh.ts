import type { FlagWords, Values, Words } from './words.js';

/** Completion for zsh: a file `_winnow` in a folder of `$fpath`. */
export function toZsh({ flags, commands }: Words): string {
  const described = commands.map(({ name, description }) => quote(`${name}:${description}`));
  const cases = commands.map(({ name, values }) => `    ${name}) ${afterCommand(values)} ;;`);
  return `#compdef winnow
# zsh completion for winnow: winnow completion zsh > a folder of $fpath, as _winnow
_winnow_first() {
  local -a commands=(
    ${described.join('\n    ')}
  )
  _describe command commands
  _files
}
_winnow_rest() {
  case $words[2] in
${cases.join('\n')}
    *) _files ;;
  esac
}
_winnow() {
  case $words[2] in
${commands.map((command) => `    ${command.name}) ${toArguments(command.flags)} ;;`).join('\n')}
    *) ${toArguments(flags)} ;;
  esac
}
if [[ $funcstack[1] == _winnow ]]; then
  _winnow "$@"
else
  compdef _winnow winnow
fi
`;
}

function toArguments(flags: readonly FlagWords[]): string {
  const words = [...flags.map(toArgument), "'1: :_winnow_first'", "'*: :_winnow_rest'"];
  return `_arguments -S \\\n      ${words.join(' \\\n      ')}`;
}

function toArgument({ names, description, values }: FlagWords): string {
  const text = `[${description.replace(/[[\]:\\]/gu, '\\$&')}]`;
  const value = values === 'none' ? '' : `: :${action(values)}`;
  const [first = '', second] = names;
  if (second === undefined) return quote(`${first}${text}${value}`);
  return `${quote(`(${first} ${second})`)}{${first},${second}}${quote(`${text}${value}`)}`;
}

function action(values: Values): string {
  if (values === 'file') return '_files';
  if (values === 'folder') return '_files -/';
  return typeof values === 'string' ? '' : `(${values.join(' ')})`;
}

function afterCommand(values: Values): string {
  if (values === 'file') return '_files';
  return typeof values === 'string' ? '_message value' : `_values value ${values.join(' ')}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
