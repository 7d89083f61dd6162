import { describe, expect, it } from "vitest";
import { joinKeys } from "../../src/stream/keys.js";

describe("joinKeys", () => {
  it("joins two parts, the first time and later", () => {
    const join = joinKeys();
    for (let round = 0; round < 2; round++) {
      expect(join("trade", "BTCUSDT")).toBe("trade|BTCUSDT");
      expect(join("trade", "ETHUSDT")).toBe("trade|ETHUSDT");
      expect(join("depth", "BTCUSDT")).toBe("depth|BTCUSDT");
    }
    expect(joinKeys("@")("btcusdt", "trade")).toBe("btcusdt@trade");
  });

  it("takes any text, the names of an object's own members too", () => {
    const join = joinKeys();
    expect([join("__proto__", "constructor"), join("", ""), join("constructor", "__proto__")]).toEqual([
      "__proto__|constructor",
      "|",
      "constructor|__proto__",
    ]);
  });

  it("limit: stays right for more pairs than it keeps", () => {
    const join = joinKeys();
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 5_000; i++) expect(join("trade", `S${i}`)).toBe(`trade|S${i}`);
    }
  });
});
