import type { Values, Words } from './words.js';

/** Completion for bash 3.2 and later. */
export function toBash({ flags, commands }: Words): string {
  const names = flags.flatMap((flag) => flag.names).join(' ');
  const takers = [
    ...flags.map((flag) => ({ ...flag, pattern: flag.names.join('|') })),
    ...commands.map((command) => ({ ...command, pattern: command.name, optional: false })),
  ].filter(({ values }) => values !== 'none');
  return `# bash completion for winnow: source <(winnow completion bash)
_winnow() {
  local IFS=$'\\n' cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case $prev in
${takers.map(toCase).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    ${reply(names.split(' '))}
    return
  fi
  COMPREPLY=($(compgen -f -- "$cur"))
  if ((COMP_CWORD == 1)); then
    COMPREPLY+=($(compgen -W $'${commands.map(({ name }) => name).join('\\n')}' -- "$cur"))
  fi
}
complete -o filenames -F _winnow winnow
`;
}

function toCase({ pattern, values, optional }: Taker): string {
  const files = optional ? '; COMPREPLY+=($(compgen -f -- "$cur"))' : '';
  return `    ${pattern}) ${reply(values)}${files}; return ;;`;
}

interface Taker {
  readonly pattern: string;
  readonly values: Values;
  readonly optional: boolean;
}

function reply(values: Values): string {
  if (values === 'file') return 'COMPREPLY=($(compgen -f -- "$cur"))';
  if (values === 'folder') return 'COMPREPLY=($(compgen -d -- "$cur"))';
  if (typeof values === 'string') return 'COMPREPLY=()';
  return `COMPREPLY=($(compgen -W $'${values.join('\\n')}' -- "$cur"))`;
}
