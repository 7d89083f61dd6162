import { parseJson } from "@venuekit/runtime";
import { messages } from "../support/messages.js";
import { timeEach } from "../support/rounds.js";
import { perOperation, type Row, report } from "../support/row.js";

// Exact parse against JSON.parse, on the same text.

const { trades, books, numberBooks, fills } = messages();

report([
  row("trade", trades, 1.1),
  row("400-level book, strings", books, 0.7),
  row("400-level book, bare numbers", numberBooks, 1),
  row("fill with int64 ids", fills, 1.1),
]);

function row(what: string, texts: readonly string[], bar: number): Row {
  const { plain, exact } = timeEach({
    plain: (i) => JSON.parse(texts[i % texts.length] ?? ""),
    exact: (i) => parseJson(texts[i % texts.length] ?? ""),
  });
  return {
    group: "Exact parse over JSON.parse",
    name: `${what}, ${texts[0]?.length} B`,
    value: exact / plain,
    unit: "x",
    bar,
    rule: "at most",
    note: `${perOperation(exact)} to ${perOperation(plain)}`,
  };
}
