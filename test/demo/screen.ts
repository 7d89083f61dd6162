import { stdout } from "node:process";

const color = stdout.isTTY === true && process.env.NO_COLOR === undefined;

function paint(code: number): (text: string) => string {
  return (text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
}

export const bold: (text: string) => string = paint(1);
export const dim: (text: string) => string = paint(2);
export const green: (text: string) => string = paint(32);
export const red: (text: string) => string = paint(31);

/** A headline for the next part of the demo. */
export function title(text: string): void {
  stdout.write(`\n${bold(text)}\n`);
}

/** One fact, with what it is on the left. */
export function line(label: string, text: string): void {
  stdout.write(`  ${dim(label.padEnd(12))} ${text}\n`);
}

/** Runs one step and shows how long it took. */
export async function step<T>(label: string, work: () => Promise<T>, show: (result: T) => string): Promise<T> {
  if (color) stdout.write(`  ${dim(label.padEnd(12))} …\r`);
  const start = performance.now();
  const result = await work();
  line(label, `${show(result)} ${dim(`${Math.round(performance.now() - start)} ms`)}`);
  return result;
}

/** Draws a block in place: over the last one on a terminal, and only the final one elsewhere. */
export class Canvas {
  #height = 0;

  draw(rows: readonly string[]): void {
    if (!color) return;
    if (this.#height > 0) stdout.write(`\u001b[${this.#height}A`);
    for (const row of rows) stdout.write(`\u001b[2K  ${row}\n`);
    this.#height = rows.length;
  }

  end(rows: readonly string[]): void {
    if (color) this.draw(rows);
    else for (const row of rows) stdout.write(`  ${row}\n`);
  }
}
