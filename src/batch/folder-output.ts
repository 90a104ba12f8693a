import { join } from 'node:path';
import { claimPlace } from './claim-place.js';
import { DraftFile } from './draft-file.js';
import type { Input } from './input.js';
import { type Output, type Piece, toOutputError } from './output.js';

/** One file an input, in a folder that mirrors the inputs' tree. */
export class FolderOutput implements Output {
  readonly isOne = false;
  private draft: DraftFile | null = null;
  private end = 0;
  /** The input whose output could not be written. */
  private failed: Input | null = null;

  private constructor(private readonly folder: string) {}

  static async create(folder: string): Promise<FolderOutput> {
    await claimPlace(join(folder, '.winnow.lock'), folder);
    return new FolderOutput(folder);
  }

  /** Throws when this output cannot be written; the outputs of other inputs still can. */
  async write(piece: Piece): Promise<number> {
    if (this.failed === piece.input) return 0;
    const path = join(this.folder, piece.input.target);
    try {
      return await this.add(path, piece);
    } catch (error) {
      this.failed = piece.input;
      await this.stop(false);
      throw toOutputError(error, path);
    }
  }

  async stop(keep: boolean): Promise<void> {
    await (keep ? this.draft?.keep() : this.draft?.discard());
    this.draft = null;
  }

  private async add(path: string, { bytes, last, startAt = 0 }: Piece): Promise<number> {
    if (this.draft === null) {
      this.draft = await DraftFile.create(path, startAt);
      this.end = startAt;
    }
    await this.draft.write(bytes);
    this.end += bytes.length;
    if (!last) return this.end;
    await this.draft.commit();
    this.draft = null;
    return this.end;
  }
}
