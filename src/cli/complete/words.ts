import type { Argument, Command, Option } from 'commander';

/** What may follow a flag or a command: these words, a file, a folder, something, or nothing. */
export type Values = readonly string[] | 'file' | 'folder' | 'any' | 'none';

/** One flag as a shell needs it. */
export interface FlagWords {
  /** `-f` and `--format`, as many as there are. */
  readonly names: readonly string[];
  readonly description: string;
  readonly values: Values;
  /** Whether the flag also stands alone, so that an input may follow. */
  readonly optional: boolean;
}

/** One command as a shell needs it. */
export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly values: Values;
  readonly flags: readonly FlagWords[];
}

/** All that can be typed after the name of the program. */
export interface Words {
  readonly flags: readonly FlagWords[];
  readonly commands: readonly CommandWords[];
}

/** Reads the words of a program off its commander tree, so that completions cannot fall behind. */
export function readWords(program: Command): Words {
  return {
    flags: flagsOf(program),
    commands: program.commands.map((command) => ({
      name: command.name(),
      description: command.description(),
      values: command.registeredArguments[0] ? valuesOf(command.registeredArguments[0]) : 'none',
      flags: flagsOf(command),
    })),
  };
}

function flagsOf(command: Command): FlagWords[] {
  return command.createHelp().visibleOptions(command).map(toFlag);
}

function toFlag(option: Option): FlagWords {
  return {
    names: [option.short, option.long].filter((name) => name !== undefined && name !== null),
    description: option.description,
    values: option.required || option.optional ? valuesOf(option) : 'none',
    optional: option.optional,
  };
}

/** `<file>`, `<dir>` and `inputs` say so by their names. */
function valuesOf(taker: Option | Argument): Values {
  if (taker.argChoices) return taker.argChoices;
  const text = 'flags' in taker ? taker.flags : taker.name();
  if (text.includes('<file>') || text === 'inputs') return 'file';
  return text.includes('<dir>') ? 'folder' : 'any';
}
