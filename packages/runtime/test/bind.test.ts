import { describe, expect, it } from "vitest";
import { bind } from "../src/bind.js";
import type { Client } from "../src/call/client.js";

const client = { venue: "made-up" } as Client;
const getThing = (of: Client, params: { symbol: string }, options?: { n: number }) =>
  Promise.resolve(`${of.venue} ${params.symbol} ${options?.n ?? 0}`);

describe("bind", () => {
  it("default: functions become methods of the client", async () => {
    const bound = bind(client, { getThing });
    expect(await bound.getThing({ symbol: "A" })).toBe("made-up A 0");
    expect(await bound.getThing({ symbol: "A" }, { n: 2 })).toBe("made-up A 2");
  });

  it("behavior: methods can be taken off; what is no function is passed on", () => {
    const { getThing: loose, LIMIT } = bind(client, { getThing, LIMIT: 5 });
    expect(LIMIT).toBe(5);
    return expect(loose({ symbol: "B" })).resolves.toBe("made-up B 0");
  });

  it("behavior: the set itself is left alone", () => {
    const functions = Object.freeze({ getThing });
    expect(bind(client, functions)).not.toBe(functions);
  });
});
