/** What the compiler tells users about their mistakes, with the oldest and the newest TypeScript. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { run } from "../packaging/run.js";
import { COMPILERS } from "../packaging/workspace.js";

const program = fileURLToPath(new URL("fixtures", import.meta.url));

/** The compiler's messages about the mistakes, in order, continuation lines included. */
async function messages(compiler: string): Promise<string[]> {
  const { output } = await run(process.execPath, [compiler, "-p", program, "--pretty", "false"]);
  return output
    .split(/\n(?! )/)
    .filter((message) => message.includes("mistakes.ts("))
    .map((message) => message.replace(/^.*?: error /, ""));
}

describe.each(COMPILERS)("TypeScript %s", (_, compiler) => {
  test("one short message a mistake, with a line that names what is wrong", async () => {
    const found = await messages(compiler);
    const last = found.map((message) => message.split("\n").at(-1)?.trim() ?? "");
    expect(last).toEqual([
      expect.stringMatching(/^Property 'price' is missing in type .* but required in type 'LimitOrder'\.$/),
      expect.stringMatching(/^Property 'quantity' is missing in type .* but required in type 'LimitMakerOrder'\.$/),
      expect.stringMatching(/'stopPrice' does not exist in type 'LimitOrder'\.$/),
      expect.stringMatching(/Type '"BUYS"' is not assignable to type 'Side'\. Did you mean '"BUY"'\?$/),
      expect.stringMatching(/Argument of type '\{\}' is not assignable to parameter of type 'CancelOrderParams'\.$/),
      expect.stringMatching(/Type '"2m"' is not assignable to type 'Interval'\.$/),
    ]);
    for (const message of found) expect(message.split("\n").length).toBeLessThanOrEqual(2);
    for (const line of last) expect(line.length).toBeLessThan(160);
  }, 60_000);
});
