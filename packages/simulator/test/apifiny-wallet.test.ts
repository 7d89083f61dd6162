import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ApifinySimulator } from "../src/venues/apifiny/index.js";
import { call, code, paused, result } from "./support/apifiny.js";

const NOW = 1_766_000_000_000;
const ADDRESS = "3Nxwena0000000000000fp8v";
let sim: ApifinySimulator;

beforeEach(async () => {
  sim = await paused({ startTime: NOW, balances: { BTC: "10", EOS: "100" } });
});
afterEach(() => sim.close());

async function ticket(venue = "VENUE1"): Promise<string> {
  return String(result(await call(sim, "GET", "asset/createWithdrawTicket", {}, { venue }))[0]?.ticket);
}

async function withdraw(params: Record<string, unknown> = {}): ReturnType<typeof call> {
  const all = { coin: "BTC", amount: 1, address: ADDRESS, ticket: params.ticket ?? (await ticket()), ...params };
  return call(sim, "POST", "asset/withdraw", all);
}

/** Amount, available and frozen. */
async function balance(venue: string, currency = "BTC"): Promise<unknown[]> {
  const rows = result(await call(sim, "GET", "asset/listBalance", {}, { venue }));
  const row = rows.find((one) => one.currency === currency);
  return [row?.amount, row?.available, row?.frozen];
}

describe("withdrawals", () => {
  it("default: locked with the fee, gone when it completes", async () => {
    const [row] = result(await withdraw({ amount: "1.5" }));
    expect(row).toMatchObject({
      status: "SUBMITTED",
      type: "OUTGOING",
      fee: 0.0005,
      txId: null,
      targetAddress: ADDRESS,
    });
    expect(await balance("VENUE1")).toEqual([10, 8.4995, 1.5005]);
    sim.clock.shift(15_000);
    expect(await balance("VENUE1")).toEqual([8.4995, 8.4995, 0]);
  });

  it("behavior: cancelled by hand it comes back, and a final status stays", async () => {
    const logId = String(result(await withdraw())[0]?.logId);
    sim.wallet.advance(logId, "CANCELLED");
    sim.wallet.advance(logId, "COMPLETED");
    expect(await balance("VENUE1")).toEqual([10, 10, 0]);
  });

  it("error: a ticket is good once, for one venue and for a while", async () => {
    const used = await ticket();
    expect(code(await withdraw({ ticket: used }))).toBe("");
    expect(code(await withdraw({ ticket: used }))).toBe("0x06001B");
    expect(code(await withdraw({ ticket: "nothing" }))).toBe("0x06001B");
    expect(code(await withdraw({ ticket: await ticket("BINANCE") }))).toBe("0x06001B");
    const late = await ticket();
    sim.clock.shift(600_000);
    expect(code(await withdraw({ ticket: late }))).toBe("0x06001B");
  });

  it("behavior: a refused withdrawal does not use up its ticket", async () => {
    const mine = await ticket();
    expect(code(await withdraw({ ticket: mine, amount: 11 }))).toBe("0x06002A");
    expect(code(await withdraw({ ticket: mine }))).toBe("");
  });

  it.each([
    ["a coin nobody knows", { coin: "NONE" }, "0x04007A"],
    ["a coin that does not move", { coin: "USD" }, "0x06007A"],
    ["an address that is none", { address: "a b" }, "0x04001A"],
    ["too little", { amount: 0.001 }, "0x01001A"],
    ["nothing", { amount: 0 }, "0x01001A"],
    ["no memo where one is needed", { coin: "EOS", amount: 2 }, "0x01001A"],
    ["more than a day allows", { amount: 1_000_001 }, "0x04012B"],
  ])("error: %s", async (_, params, expected) => {
    expect(code(await withdraw(params))).toBe(expected);
    expect(sim.wallet.activities).toEqual([]);
  });
});

describe("transfers", () => {
  const transfer = (params: Record<string, unknown> = {}) =>
    call(sim, "POST", "asset/transferToVenue", { currency: "BTC", amount: 2, targetVenue: "BINANCE", ...params });

  it("default: leaves at once and arrives when it completes", async () => {
    const [row] = result(await transfer());
    expect(row).toMatchObject({
      accountId: "STA-00000001",
      venue: "VENUE1",
      targetVenue: "BINANCE",
      status: "SUBMITTED",
    });
    expect([await balance("VENUE1"), await balance("BINANCE")]).toEqual([
      [10, 7.9995, 2.0005],
      [10, 10, 0],
    ]);
    sim.clock.shift(1000);
    expect([await balance("VENUE1"), await balance("BINANCE")]).toEqual([
      [7.9995, 7.9995, 0],
      [12, 12, 0],
    ]);
  });

  it.each([
    [{ currency: "NONE" }, "0x04004A"],
    [{ targetVenue: "NONE" }, "0x05003D"],
    [{ targetVenue: "VENUE1" }, "0x01001A"],
    [{ amount: "1e1" }, "0x01001A"],
    [{ amount: -1 }, "0x01001A"],
    [{ amount: 11 }, "0x06002A"],
    [{ venue: "BINANCE" }, "0x02003A"],
  ])("error: %o is refused with %s", async (params, expected) => {
    expect(code(await transfer(params))).toBe(expected);
  });
});

describe("history", () => {
  it("args: pages, newest first, with times as text", async () => {
    for (const amount of ["1", "2", "3"]) {
      sim.deposit({ venue: "BINANCE", coin: "BTC", amount });
      sim.clock.shift(10);
    }
    const page = async (params: Record<string, unknown>): Promise<Record<string, unknown>> => {
      const times = { startTimeDate: String(NOW), endTimeDate: String(NOW + 1000), venue: undefined };
      return result(await call(sim, "POST", "asset/queryAssetActivityList", { ...times, ...params }))[0] ?? {};
    };
    const amounts = ({ records }: Record<string, unknown>): unknown[] =>
      (records as { amount: number }[]).map(({ amount }) => amount);
    const first = await page({ limit: "2", page: "1" });
    expect(first).toMatchObject({ total: 3, size: 2, current: 1, pages: 2 });
    expect(amounts(first)).toEqual([3, 2]);
    expect((first.records as { logCreatedAt: string }[])[0]?.logCreatedAt).toBe(String(NOW + 20));
    expect(amounts(await page({ limit: "2", page: "2" }))).toEqual([1]);
    expect(amounts(await page({ page: 1, startTimeDate: NOW + 10, endTimeDate: NOW + 10 }))).toEqual([2]);
    expect(() => sim.deposit({ venue: "BINANCE", coin: "USD", amount: "1" })).toThrow(TypeError);
    const none = await call(sim, "POST", "asset/queryAssetActivityList", {
      startTimeDate: "0",
      endTimeDate: "1",
      page: "0",
    });
    expect(code(none)).toBe("0x01001A");
  });

  it("error: the account is suspended", async () => {
    sim.profile.status = "RESTRICTED";
    const moves = [
      await call(sim, "POST", "asset/withdraw", { coin: "BTC", amount: 1, address: ADDRESS, ticket: "x" }),
      await call(sim, "POST", "asset/transferToVenue", { currency: "BTC", amount: 1, targetVenue: "BINANCE" }),
    ];
    expect(moves.map(code)).toEqual(["0x02005A", "0x02005A"]);
  });
});
