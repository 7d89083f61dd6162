import { OrderBook } from "@venuekit/runtime";
import { type Change, changesOf, levelsOf } from "../support/book.js";
import { timeEach } from "../support/rounds.js";
import { type Row, report } from "../support/row.js";

// One change of a book and a look at the best price after it.

report([row(5_000, 300), row(1_000, undefined)]);

function row(count: number, bar: number | undefined): Row {
  const book = new OrderBook({ decimal: (text) => text as never });
  book.replace(levelsOf("bid", count), levelsOf("ask", count));
  const changes = changesOf(count);
  // Goes on where the last round ended, because a change only fits the book it was made for.
  let at = 0;
  const next = (): unknown => {
    const { side, price, quantity } = changes[at] as Change;
    at = (at + 1) % changes.length;
    book.update(side, price, quantity);
    return side === "bid" ? book.bestBidText : book.bestAskText;
  };
  // Until the garbage collector has settled what was just made.
  for (let i = 0; i < 4 * changes.length; i++) next();
  const { update } = timeEach({ update: next });
  return {
    group: "Order book, one update with the best price",
    name: `${count.toLocaleString("en")} levels a side`,
    value: update,
    unit: "ns",
    bar,
    rule: "at most",
    note: "70 % change, 15 % insert, 15 % delete, mostly near the top",
  };
}
