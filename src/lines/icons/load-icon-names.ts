import { readJsonAsset } from '../../core/read-asset.js';

/** What icons are called, and how they announce themselves; all lower-cased but tools and layers. */
export interface IconNames {
  /** Words that names in the published icon sets are made of. */
  readonly words: ReadonlySet<string>;
  /** Names of several words that an icon font turns into a drawing, such as `expand_more`. */
  readonly ligatures: ReadonlySet<string>;
  /** Brands that have a published icon. */
  readonly brands: ReadonlySet<string>;
  readonly marks: IconMarks;
}

/** The hand-written lists of `data/icons/marks.json`. */
export interface IconMarks {
  /** `icon` and `logo` in many languages. */
  readonly markers: readonly string[];
  /** First parts of class names and files, such as `fa` in `fa-share`. */
  readonly prefixes: ReadonlySet<string>;
  /** Shapes that point somewhere, and the words that say where. */
  readonly shapes: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  /** Words that nothing but an interface is made of. */
  readonly unmistakable: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Programs that sign the drawings they write. */
  readonly tools: readonly string[];
  /** Names that drawing programs give to parts of a drawing, and such that need a number. */
  readonly layers: readonly string[];
  readonly numberedLayers: readonly string[];
  /** Of these a person is called an icon: `Style icon`. */
  readonly fields: ReadonlySet<string>;
  /** Function words: they stand in sentences, not in names. */
  readonly stop: ReadonlySet<string>;
}

let loaded: IconNames | undefined;

/** The names of `data/icons`, read when first asked for. */
export function loadIconNames(): IconNames {
  loaded ??= new LazyNames();
  return loaded;
}

interface NamesFile {
  readonly words: Readonly<Record<string, string>>;
  readonly ligatures: Readonly<Record<string, string>>;
  readonly brands: Readonly<Record<string, string>>;
}

/** Each list is put together when a line first asks for it: few pages need all. */
class LazyNames implements IconNames {
  readonly marks = readMarks();
  private file: NamesFile | undefined;
  private readonly sets: { -readonly [list in keyof NamesFile]?: ReadonlySet<string> } = {};

  get words(): ReadonlySet<string> {
    this.sets.words ??= setOf(this.names().words);
    return this.sets.words;
  }

  get brands(): ReadonlySet<string> {
    this.sets.brands ??= setOf(this.names().brands);
    return this.sets.brands;
  }

  get ligatures(): ReadonlySet<string> {
    this.sets.ligatures ??= new Set(
      Object.entries(this.names().ligatures).flatMap(([first, group]) =>
        group.split(' ').map((rest) => `${first}_${rest}`),
      ),
    );
    return this.sets.ligatures;
  }

  private names(): NamesFile {
    this.file ??= readJsonAsset('data/icons/names.json') as NamesFile;
    return this.file;
  }
}

function setOf(groups: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.values(groups).flatMap((group) => group.split(' ')));
}

function readMarks(): IconMarks {
  const { about: _, ...lists } = readJsonAsset('data/icons/marks.json');
  const set = (name: string) => new Set<string>(lists[name]);
  return {
    markers: lists.markers,
    prefixes: set('prefixes'),
    shapes: set('shapes'),
    directions: set('directions'),
    unmistakable: set('unmistakable'),
    abbreviations: set('abbreviations'),
    tools: lists.tools,
    layers: lists.layers,
    numberedLayers: lists.numberedLayers,
    fields: set('fields'),
    stop: set('stop'),
  };
}
