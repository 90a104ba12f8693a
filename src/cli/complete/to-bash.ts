import type { FlagWords, Values, Words } from './words.js';

/** Completion for bash 3.2 and later. */
export function toBash({ flags, commands }: Words): string {
  const all = [...flags, ...commands.flatMap((command) => command.flags)];
  const takers = [
    ...new Map(all.map((flag) => [flag.names.join('|'), flag])).entries(),
    ...commands.map((command) => [command.name, { ...command, optional: false }] as const),
  ]
    .map(([pattern, { values, optional }]) => ({ pattern, values, optional }))
    // Files are what is offered where nothing else is.
    .filter(
      ({ pattern, values }) => values !== 'none' && (pattern.startsWith('-') || values !== 'file'),
    );
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
    case \${COMP_WORDS[1]} in
${commands.map((command) => `      ${command.name}) ${reply(namesOf(command.flags))} ;;`).join('\n')}
      *) ${reply(namesOf(flags))} ;;
    esac
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

function namesOf(flags: readonly FlagWords[]): string[] {
  return flags.flatMap(({ names }) => names);
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
