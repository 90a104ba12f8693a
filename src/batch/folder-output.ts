import { join } from 'node:path';
import { DraftFile } from './draft-file.js';
import type { Input } from './input.js';
import { nameOutputs } from './name-outputs.js';
import { type Output, toOutputError } from './output.js';
import type { Settings } from './settings.js';

/** One file an input, in a folder that mirrors the inputs' tree. */
export class FolderOutput implements Output {
  readonly isOne = false;
  private draft: DraftFile | null = null;
  private path = '';
  /** The input whose output could not be written. */
  private failed: Input | null = null;
  private readonly nameOutput: (input: Input) => string;

  constructor(
    private readonly folder: string,
    settings: Settings,
  ) {
    this.nameOutput = nameOutputs(settings);
  }

  /** Throws when this output cannot be written; the outputs of other inputs still can. */
  async write(input: Input, bytes: Uint8Array, last: boolean): Promise<void> {
    if (this.failed === input) return;
    try {
      await this.add(input, bytes, last);
    } catch (error) {
      this.failed = input;
      await this.discard();
      throw toOutputError(error, this.path);
    }
  }

  private async add(input: Input, bytes: Uint8Array, last: boolean): Promise<void> {
    if (this.draft === null) {
      this.path = join(this.folder, this.nameOutput(input));
      this.draft = await DraftFile.create(this.path);
    }
    await this.draft.write(bytes);
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
