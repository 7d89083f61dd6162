/** A spec that can't be compiled: says where, as file and JSON pointer, and why. */
export class SpecError extends Error {
  override readonly name: string = "SpecError";
  /** Path below the root, with forward slashes. */
  readonly file: string;
  /** JSON pointer inside the file; empty for the whole file. */
  readonly pointer: string;
  readonly reason: string;

  constructor(file: string, pointer: string, reason: string, line?: number) {
    super(`${file}${line === undefined ? "" : `:${line}`}#${pointer}: ${reason}`);
    this.file = file;
    this.pointer = pointer;
    this.reason = reason;
  }
}
