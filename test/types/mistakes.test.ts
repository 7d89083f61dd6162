/** What the compiler tells users about their mistakes, with the oldest and the newest TypeScript. */
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { run } from "../packaging/run.js";
import { COMPILERS } from "../packaging/workspace.js";

const program = fileURLToPath(new URL("fixtures", import.meta.url));

/** The last line of each expected message, in order, by venue. */
const EXPECTED = {
  apifiny: [
    /^Property 'timeInForce' is missing in type .* but required in type 'LimitOrder'\.$/,
    /^Property 'total' is missing in type .* but required in type 'MarketBuyOrder'\.$/,
    /Type '"STOP"' is not assignable to type '"LIMIT" \| "MARKET"'\.$/,
    /Type '"2m"' is not assignable to type 'Period'\.$/,
  ],
  aster: [
    /^Property 'timeInForce' is missing in type .* but required in type 'LimitOrder'\.$/,
    /^Types of property 'price' are incompatible\. Type 'string' is not assignable to type 'undefined'\.$/,
    /^Property 'stopPrice' is missing in type .* but required in type 'StopLimitOrder'\.$/,
    /^Types of property 'quantity' are incompatible\. Type 'string' is not assignable to type 'undefined'\.$/,
    /Type '"STOP_LOSS"' is not assignable to type '"LIMIT" \| "MARKET" \| "STOP" \| .*'\.$/,
    /^Types of property 'origClientOrderId' are incompatible\. Type 'string' is not assignable to type 'undefined'\.$/,
    /Property 'quoteOrderQty' is missing in type .* but required in type 'MarketOrderByQuoteQuantity'\.$/,
    /Property 'secret' is missing in type .* but required in type 'KeyCredentials'\.$/,
  ],
  hashkey: [
    /^Property 'price' is missing in type .* but required in type 'LimitOrder'\.$/,
    /^Property 'quantity' is missing in type .* but required in type 'LimitMakerOrder'\.$/,
    /'stopPrice' does not exist in type 'LimitOrder'\.$/,
    /Type '"BUYS"' is not assignable to type 'Side'\. Did you mean '"BUY"'\?$/,
    /Argument of type '\{\}' is not assignable to parameter of type 'CancelOrderParams'\.$/,
    /Type '"2m"' is not assignable to type 'Interval'\.$/,
  ],
};

describe.each(COMPILERS)("TypeScript %s", (_, compiler) => {
  let messages: string[][];

  beforeAll(async () => {
    const { output } = await run(process.execPath, [compiler, "-p", program, "--pretty", "false"]);
    // Continuation lines are indented.
    messages = output.split(/\n(?! )/).map((message) => message.split("\n"));
  }, 60_000);

  test.each(Object.entries(EXPECTED))(
    "%s: one short message a mistake, which names what is wrong",
    (venue, expected) => {
      const found = messages.filter(([first = ""]) => first.includes(`mistakes-${venue}.ts(`));
      // What follows the sentence that only says "not assignable".
      const advice = found.map(([first = "", ...more]) =>
        more.length > 0 ? more.map((line) => line.trim()).join(" ") : first.replace(/^.*?: error /, ""),
      );
      expect(advice).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
      for (const lines of found) {
        expect(lines.length).toBeLessThanOrEqual(3);
        expect((lines.at(-1) ?? "").replace(/^.*?: error /, "").length).toBeLessThan(200);
      }
    },
  );
});
