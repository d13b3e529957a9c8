import { createWriteStream, existsSync, renameSync, statSync, type WriteStream } from 'node:fs';

const LARGEST_LOG_BYTES = 10_000_000;

/** Appends to a file and moves it aside when it is large; one former file is kept, so the disk never fills up. */
export class RotatingLog {
  private size: number;
  private stream: WriteStream;

  constructor(readonly file: string) {
    this.size = existsSync(file) ? statSync(file).size : 0;
    this.stream = this.open();
  }

  write(chunk: Buffer): void {
    if (this.size > LARGEST_LOG_BYTES) {
      this.stream.end();
      renameSync(this.file, `${this.file}.1`);
      this.size = 0;
      this.stream = this.open();
    }
    this.size += chunk.length;
    this.stream.write(chunk);
  }

  private open(): WriteStream {
    const stream = createWriteStream(this.file, { flags: 'a', mode: 0o600 });
    stream.on('error', () => undefined); // a full disk must not end the service because of its log
    return stream;
  }
}
