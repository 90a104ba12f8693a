import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unfinished } from './unfinished.js';

/**
 * A file that is written under a temporary name in its own folder and takes its name when it is
 * whole, so that nobody meets half a file. A link is followed, and a device such as `/dev/null`
 * is written to as it is.
 */
export class DraftFile {
  private constructor(
    private readonly target: string,
    private readonly draft: string | null,
    private readonly file: FileHandle,
  ) {}

  /** @param at how many bytes of an earlier, unfinished draft to keep */
  static async create(path: string, at = 0): Promise<DraftFile> {
    const target = await realpath(path).catch(() => path);
    if (await isDevice(target)) return new DraftFile(target, null, await open(target, 'w'));
    await mkdir(dirname(target), { recursive: true });
    const draft = nameDraft(target);
    const file = await open(draft, 'a');
    unfinished.add(draft);
    await file.truncate(at);
    return new DraftFile(target, draft, file);
  }

  async write(bytes: Uint8Array): Promise<void> {
    await this.file.appendFile(bytes);
  }

  async commit(): Promise<void> {
    await this.file.close();
    if (this.draft === null) return;
    await rename(this.draft, this.target);
    unfinished.delete(this.draft);
  }

  /** Leaves the draft as it is, for a later run to go on with. */
  async keep(): Promise<void> {
    await this.file.close().catch(() => {});
    if (this.draft !== null) unfinished.delete(this.draft);
  }

  /** Leaves nothing behind. Safe at any point. */
  async discard(): Promise<void> {
    await this.file.close().catch(() => {});
    if (this.draft === null) return;
    await rm(this.draft, { force: true });
    unfinished.delete(this.draft);
  }
}

/** The draft of a file: always the same, so that a later run finds it, and never too long. */
export function nameDraft(path: string): string {
  const name = createHash('sha256').update(basename(path)).digest('hex').slice(0, 16);
  return join(dirname(path), `.winnow-${name}.part`);
}

/** Whether something stands there that is neither a file nor a folder. */
export function isDevice(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );
}
