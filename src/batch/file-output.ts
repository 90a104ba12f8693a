import { stat } from 'node:fs/promises';
import { DraftFile } from './draft-file.js';
import { type Output, OutputError, toOutputError } from './output.js';

/** All results in one file, which takes its name at the end. */
export class FileOutput implements Output {
  readonly isOne = true;

  private constructor(
    private readonly path: string,
    private readonly draft: DraftFile,
  ) {}

  static async create(path: string): Promise<FileOutput> {
    if (await isFolder(path)) {
      throw new OutputError(`cannot write ${path}: it is a folder; say --out-dir ${path}`);
    }
    return new FileOutput(path, await named(path, DraftFile.create(path)));
  }

  write(_input: unknown, bytes: Uint8Array): Promise<void> {
    return named(this.path, this.draft.write(bytes));
  }

  close(): Promise<void> {
    return named(this.path, this.draft.commit());
  }

  discard(): Promise<void> {
    return this.draft.discard();
  }
}

/** The same promise, its failure named for the file it concerns. */
function named<T>(path: string, work: Promise<T>): Promise<T> {
  return work.catch((error) => {
    throw toOutputError(error, path);
  });
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
