import { closeSync, openSync, writeSync } from 'node:fs';

/** A file of numbers, written in pieces of a megabyte. */
export class BinaryFile {
  private readonly handle: number;
  private readonly buffer = Buffer.alloc(1 << 20);
  private used = 0;

  constructor(path: string) {
    this.handle = openSync(path, 'w');
  }

  write(values: Float32Array | Int32Array): void {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    if (this.used + bytes.length > this.buffer.length) this.flush();
    if (bytes.length > this.buffer.length) writeSync(this.handle, bytes);
    else {
      this.buffer.set(bytes, this.used);
      this.used += bytes.length;
    }
  }

  close(): void {
    this.flush();
    closeSync(this.handle);
  }

  private flush(): void {
    writeSync(this.handle, this.buffer, 0, this.used);
    this.used = 0;
  }
}
