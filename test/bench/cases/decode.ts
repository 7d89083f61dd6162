import { type Decode, type Decoding, decimalsOf, parseJson } from "@venuekit/runtime";
import { Decimal } from "decimal.js";
import { decodeDepthPush } from "../../../packages/hashkey/src/generated/schemas/DepthPush.js";
import { decodeTradePushV1 } from "../../../packages/hashkey/src/generated/schemas/TradePushV1.js";
import { messages } from "../support/messages.js";
import { timeEach } from "../support/rounds.js";
import { perOperation, type Row, report } from "../support/row.js";

// Text to typed values through the generated decoders, against JSON.parse of the same text, which gives no types.

const { trades, books } = messages();
// As a user of decimals as text gives it.
const texts: Decoding = { decimal: (text) => text as never };
const decimals: Decoding = { decimal: decimalsOf(Decimal) };

report([
  row("trade, strings", trades, decodeTradePushV1, texts, 1.4),
  row("400-level book, strings", books, decodeDepthPush, texts, 0.85),
  row("trade, Decimal", trades, decodeTradePushV1, decimals, 1.8),
  row("400-level book, Decimal", books, decodeDepthPush, decimals, 1.7),
]);

function row<T>(name: string, from: readonly string[], decode: Decode<T>, decoding: Decoding, bar: number): Row {
  const { plain, typed } = timeEach({
    plain: (i) => JSON.parse(from[i % from.length] ?? ""),
    typed: (i) => decode(parseJson(from[i % from.length] ?? ""), decoding),
  });
  return {
    group: "Typed values over JSON.parse",
    name,
    value: typed / plain,
    unit: "x",
    bar,
    rule: "at most",
    note: `${perOperation(typed)} to ${perOperation(plain)}`,
  };
}
