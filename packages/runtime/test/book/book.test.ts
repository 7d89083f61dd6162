import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { OrderBook } from "../../src/book/book.js";
import { DecodeError } from "../../src/errors.js";

function bookOf(): OrderBook {
  return new OrderBook({ decimal: (text) => new Decimal(text) });
}

function texts(levels: readonly { price: string; quantity: string }[]): string[] {
  return levels.map(({ price, quantity }) => `${price}x${quantity}`);
}

describe("OrderBook", () => {
  it("sorts both sides best first, whatever order the levels come in", () => {
    const book = bookOf();
    book.replace(
      [
        ["9", "1"],
        ["10", "2"],
        ["8.5", "3"],
      ],
      [
        ["12", "1"],
        ["11", "2"],
        ["100", "3"],
      ],
    );
    expect(texts(book.bidsText())).toEqual(["10x2", "9x1", "8.5x3"]);
    expect(texts(book.asksText())).toEqual(["11x2", "12x1", "100x3"]);
    expect(texts(book.bidsText(2))).toEqual(["10x2", "9x1"]);
    expect(book.size).toBe(6);
    expect(book.isCrossed).toBe(false);
  });

  it("replace: leaves nothing of the old state, and skips empty levels", () => {
    const book = bookOf();
    book.replace([["10", "1"]], [["11", "1"]]);
    book.replace([["9", "1"]], [["12", "0.00"]]);
    expect(texts(book.bidsText())).toEqual(["9x1"]);
    expect(book.bestAsk).toBeUndefined();
  });

  it("update: changes, inserts and removes", () => {
    const book = bookOf();
    book.replace([["10", "1"]], []);
    book.update("bid", "10.0", "5");
    book.update("bid", "10.5", "2");
    book.update("bid", "9", "1");
    book.update("ask", "11", "1");
    expect(texts(book.bidsText())).toEqual(["10.5x2", "10x5", "9x1"]);
    for (const nought of ["0", "0.000", "0e3", "-0", ".0", "00"]) {
      book.update("bid", "10.50", nought);
      expect(book.bestBidText).toEqual({ price: "10", quantity: "5" });
      book.update("bid", "10.5", "2");
    }
    book.update("bid", "7", "0");
    expect(book.size).toBe(4);
  });

  it("keeps a quantity that is smaller than any double", () => {
    const book = bookOf();
    book.update("bid", "1", "1e-400");
    expect(book.bestBidText?.quantity).toBe("1e-400");
  });

  it("tells prices apart that are one double", () => {
    const book = bookOf();
    const [low, high] = ["0.12345678901234567001", "0.12345678901234567002"];
    book.update("bid", high, "2");
    book.update("bid", low, "1");
    book.update("ask", low, "1");
    book.update("ask", high, "2");
    expect(texts(book.bidsText())).toEqual([`${high}x2`, `${low}x1`]);
    expect(texts(book.asksText())).toEqual([`${low}x1`, `${high}x2`]);
    expect(book.isCrossed).toBe(true);
    book.update("bid", `${high}000`, "0");
    book.update("ask", low, "0");
    expect(book.isCrossed).toBe(false);
  });

  it("reads prices exactly, as decimals made on reading", () => {
    const book = bookOf();
    book.replace([["64213.10", "0.100000000000000001"]], [["1e5", "2"]]);
    expect(book.bestBid?.price).toBeInstanceOf(Decimal);
    expect(book.bestBid?.quantity.toFixed()).toBe("0.100000000000000001");
    expect(book.bids(5)).toEqual([book.bestBid]);
    expect(book.bestAsk?.price.toFixed()).toBe("100000");
    expect(book.asks()).toHaveLength(1);
  });

  it("takes decimals as well as text", () => {
    const book = bookOf();
    book.update("ask", new Decimal("0.00000001"), new Decimal("1e-10"));
    expect(book.bestAskText).toEqual({ price: "0.00000001", quantity: "0.0000000001" });
  });

  it("hands out levels that no longer change", () => {
    const book = bookOf();
    book.update("bid", "1", "1");
    const [best, [level]] = [book.bestBidText, book.bidsText(1)];
    book.update("bid", "1", "2");
    expect([best?.quantity, level?.quantity]).toEqual(["1", "1"]);
  });

  it.each(["", "abc", "Infinity", "1e400"])("error: price %j", (price) => {
    expect(() => bookOf().update("bid", price, "1")).toThrow(DecodeError);
  });

  it("agrees with a simple model over many random updates", () => {
    const book = bookOf();
    const model = new Map<string, string>();
    let seed = 7;
    const random = (limit: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * limit);
    };
    for (let i = 0; i < 20_000; i++) {
      const price = (random(2_000) / 100).toFixed(random(2) === 0 ? 2 : 4);
      const quantity = random(4) === 0 ? "0" : String(random(100) + 1);
      const key = String(Number(price));
      book.update("ask", price, quantity);
      if (quantity === "0") model.delete(key);
      else model.set(key, quantity);
    }
    const expected = [...model]
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([key, quantity]) => `${key}x${quantity}`);
    expect(book.asksText().map(({ price, quantity }) => `${Number(price)}x${quantity}`)).toEqual(expected);
  });
});
