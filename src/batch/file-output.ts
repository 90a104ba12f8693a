import { claimPlace } from './claim-place.js';
import { DraftFile, isDevice, nameDraft } from './draft-file.js';
import { isFolder } from './is-folder.js';
import { type Output, OutputError, type Piece, toOutputError } from './output.js';
import { realPlace } from './real-place.js';

/** All results in one file, which takes its name at the end. */
export class FileOutput implements Output {
  readonly isOne = true;
  private draft: DraftFile | null = null;
  private end = 0;

  private constructor(private readonly path: string) {}

  /**
   * @param resume whether an earlier draft is there to be gone on with
   * @param instead what to do where the path is a folder
   */
  static async create(path: string, resume: boolean, instead: string): Promise<FileOutput> {
    if (isFolder(path)) {
      throw new OutputError(`cannot write ${path}: it is a folder; ${instead}`);
    }
    if (!(await isDevice(path))) await claimPlace(`${nameDraft(realPlace(path))}.lock`, path);
    const output = new FileOutput(path);
    if (!resume) await output.open(0);
    return output;
  }

  async write({ bytes, startAt }: Piece): Promise<number> {
    const draft = this.draft ?? (await this.open(startAt ?? this.end));
    await this.named(draft.write(bytes));
    this.end += bytes.length;
    return this.end;
  }

  pass(end: number): void {
    this.end = end;
  }

  async close(): Promise<void> {
    const draft = this.draft ?? (await this.open(this.end));
    await this.named(draft.commit());
  }

  async stop(keep: boolean): Promise<void> {
    await (keep ? this.draft?.keep() : this.draft?.discard());
  }

  private async open(at: number): Promise<DraftFile> {
    this.end = at;
    this.draft = await this.named(DraftFile.create(this.path, at));
    return this.draft;
  }

  /** The same promise, its failure named for the file it concerns. */
  private named<T>(work: Promise<T>): Promise<T> {
    return work.catch((error) => {
      throw toOutputError(error, this.path);
    });
  }
}
