import { createConnection, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodeFrame, type FixFields, FrameReader, fixTime } from "../src/venues/apifiny/fix/index.js";
import { type ApifinySimulator, startApifiny } from "../src/venues/apifiny/index.js";
import { call, paused, result, sha256, shown, token } from "./support/apifiny.js";

const ID = "000000011584603011942221";
let sim: ApifinySimulator;

beforeEach(async () => {
  sim = await paused();
});
afterEach(() => sim.close());

/** A FIX session of the demo account at one endpoint, bare: the session's own rules have tests elsewhere. */
class Session {
  readonly #socket: Socket;
  readonly #reader = new FrameReader();
  readonly #frames: string[] = [];
  #number = 0;
  #look: () => void = () => {};

  constructor(port: number) {
    this.#socket = createConnection(port, "127.0.0.1");
    this.#socket.on("data", (chunk) => {
      for (const { text } of this.#reader.push(chunk)) this.#frames.push(text);
      this.#look();
    });
  }

  send(type: string, body: FixFields): void {
    const time = fixTime(sim.clock.now());
    const header = [
      [49, sim.accountId],
      [56, "APIFINY"],
      [34, String(++this.#number)],
      [52, time],
    ] as const;
    this.#socket.write(encodeFrame(type, header, body));
  }

  /** The first message that holds this. */
  next(part: string): Promise<string> {
    return new Promise((resolve) => {
      this.#look = () => {
        const found = this.#frames.find((text) => text.includes(part));
        if (found !== undefined) resolve(found);
      };
      this.#look();
    });
  }

  async logOn(): Promise<void> {
    const raw = await token(sim, { digest: sha256(sim.accountId), method: "Fix" });
    this.send("A", { 98: 0, 108: 30, 141: "Y", 95: raw.length, 96: raw });
    await this.next("|35=A|");
  }

  order(over: FixFields = {}): void {
    const now = fixTime(sim.clock.now());
    const standard = { 11: ID, 55: "BTCUSDT", 21: 1, 40: 2, 59: 1, 60: now, 54: 1, 44: "30000", 1: sim.accountId };
    this.send("D", { ...standard, 38: "0.01", 207: "VENUE1", ...over });
  }

  close(): void {
    this.#socket.destroy();
  }
}

describe("FIX and REST", () => {
  it("behavior: an order of one is an order of the other", async () => {
    const session = new Session(sim.fix.OTHER?.port ?? 0);
    await session.logOn();
    session.order();
    await session.next("|150=0|");
    expect(await shown(sim, ID)).toMatchObject({ orderStatus: "PENDING_SUBMIT", venue: "VENUE1", limitPrice: 30000 });
    sim.confirm();
    expect(result(await call(sim, "POST", "order/cancelOrder", { orderId: ID }))[0]?.orderStatus).toBe("CANCELLED");
    await session.next("|150=4|");
    session.close();
  });

  it("error: the same rules hold, in the venue's words", async () => {
    const session = new Session(sim.fix.OTHER?.port ?? 0);
    await session.logOn();
    session.order({ 55: "NONE" });
    await session.next("Util_Unknown_Symbol");
    session.order({ 44: "30000.001" });
    await session.next("general request error");
    session.order({ 40: 1, 44: undefined, 59: undefined });
    await session.next("not supported yet");
    sim.profile.status = "RESTRICTED";
    session.order();
    await session.next("Account status");
    expect(sim.ledger.orders()).toEqual([]);
    session.close();
  });

  it("behavior: a co-located venue has an endpoint of its own, and none is there without `fix`", async () => {
    expect(Object.keys(sim.fix)).toEqual(["OTHER", "BINANCE", "COINBASEPRO"]);
    const without = await startApifiny({ market: "paused", fix: false });
    expect(without.fix).toEqual({});
    await without.close();
  });
});
