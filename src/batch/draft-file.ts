import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

let drafts = 0;

/**
 * A file that is written under a temporary name in its own folder and takes its name when it is
 * whole, so that nobody meets half a file.
 */
export class DraftFile {
  private constructor(
    readonly path: string,
    private readonly draft: string,
    private readonly file: FileHandle,
  ) {}

  static async create(path: string): Promise<DraftFile> {
    await mkdir(dirname(path), { recursive: true });
    drafts += 1;
    const draft = join(dirname(path), `.winnow-${process.pid}-${drafts}.tmp`);
    return new DraftFile(path, draft, await open(draft, 'w'));
  }

  async write(text: string): Promise<void> {
    await this.file.appendFile(text);
  }

  async commit(): Promise<void> {
    await this.file.close();
    await rename(this.draft, this.path);
  }

  /** Leaves nothing behind. Safe at any point. */
  async discard(): Promise<void> {
    await this.file.close().catch(() => {});
    await rm(this.draft, { force: true });
  }
}
