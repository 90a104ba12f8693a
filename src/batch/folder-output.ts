import { join } from 'node:path';
import type { Format } from '../render/load-renderer.js';
import { DraftFile } from './draft-file.js';
import type { Input } from './input.js';
import { nameOutputs } from './name-outputs.js';
import { type Output, toOutputError } from './output.js';

/** One file an input, in a folder that mirrors the inputs' tree. */
export class FolderOutput implements Output {
  readonly isOne = false;
  private draft: DraftFile | null = null;
  /** The input whose output could not be written. */
  private failed: Input | null = null;
  private readonly nameOutput: (input: Input) => string;

  constructor(
    private readonly folder: string,
    format: Format,
  ) {
    this.nameOutput = nameOutputs(format);
  }

  /** Throws when this output cannot be written; the outputs of other inputs still can. */
  async write(input: Input, text: string, last: boolean): Promise<void> {
    if (this.failed === input) return;
    const path = this.draft?.path ?? join(this.folder, this.nameOutput(input));
    try {
      await this.add(path, text, last);
    } catch (error) {
      this.failed = input;
      await this.discard();
      throw toOutputError(error, path);
    }
  }

  private async add(path: string, text: string, last: boolean): Promise<void> {
    this.draft ??= await DraftFile.create(path);
    await this.draft.write(text);
    if (!last) return;
    await this.draft.commit();
    this.draft = null;
  }

  async close(): Promise<void> {}

  async discard(): Promise<void> {
    await this.draft?.discard();
    this.draft = null;
  }
}
