import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { nameDraft } from '../batch/draft-file.js';
import type { Input } from '../batch/input.js';
import { Journal } from '../batch/journal.js';
import { JournalKeeper } from '../batch/journal-keeper.js';
import { toOutputError } from '../batch/output.js';
import { realPlace } from '../batch/real-place.js';
import { type Places, Resume } from '../batch/resume.js';
import { readJsonAsset } from '../core/read-asset.js';
import type { RunOptions } from './options.js';

/** The journal of a run, and what an earlier one left in it. */
export interface OpenJournal {
  readonly keeper: JournalKeeper;
  readonly resume: Resume | null;
  /** Ends it; `keep` leaves it for a later run, where anything stands in it. */
  end(keep: boolean): Promise<void>;
}

/** Opens the journal beside the outputs. */
export async function openJournal(options: RunOptions): Promise<OpenJournal> {
  const { output, outDir, resume } = options;
  const places = outDir === null ? oneFile(output ?? '') : folder(outDir);
  const { manifest } = places;
  const journal = await Journal.open(manifest, toRun(options), resume).catch((error) => {
    throw toOutputError(error, manifest);
  });
  return {
    keeper: new JournalKeeper(journal, places.keyOf),
    resume: resume ? new Resume(journal, places) : null,
    end: (keep) => journal.end(keep),
  };
}

interface JournalPlaces extends Places {
  readonly manifest: string;
}

function folder(outDir: string): JournalPlaces {
  const manifest = join(outDir, '.winnow-manifest.jsonl');
  const wholeOf = ({ target }: Input) => join(outDir, target);
  const partOf = (input: Input) => nameDraft(wholeOf(input));
  const keyOf = ({ source, target }: Input) => `${source} > ${target}`;
  return { shared: false, manifest, keyOf, wholeOf, partOf };
}

function oneFile(output: string): JournalPlaces {
  const part = nameDraft(realPlace(output));
  const manifest = `${part}.manifest`;
  const partOf = () => part;
  return { shared: true, manifest, keyOf: ({ source }) => source, wholeOf: partOf, partOf };
}

/** Stands for everything but the inputs that decides what comes out. */
function toRun({ settings }: RunOptions): string {
  const { version } = readJsonAsset('package.json');
  const { noteAll: _, colour: __, ...rest } = settings;
  return createHash('sha256')
    .update(JSON.stringify([version, rest]))
    .digest('hex');
}
