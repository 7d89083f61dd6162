import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type HashkeySimulator, startSimulator } from "../src/index.js";
import { field, type Reply, rows, signed } from "./support/client.js";

const ADDRESS = `T${"a".repeat(33)}`;
let sim: HashkeySimulator;
beforeEach(async () => {
  sim = await startSimulator("hashkey", { market: "paused", limits: false, startTime: 1_766_000_000_000 });
});
afterEach(() => sim.close());

async function balances(account: keyof HashkeySimulator["accountIds"]): Promise<Record<string, [unknown, unknown]>> {
  const reply = await signed(sim, "GET", "/api/v1/account", { accountId: sim.accountIds[account] });
  const list = (reply.body as { balances: Record<string, unknown>[] }).balances;
  return Object.fromEntries(list.map(({ asset, free, locked }) => [String(asset), [free, locked]]));
}

const withdraw = (over: Record<string, string> = {}): Promise<Reply> =>
  signed(sim, "POST", "/api/v1/account/withdraw", {
    coin: "USDT",
    chainType: "Tron",
    clientOrderId: "w1",
    address: ADDRESS,
    quantity: "100",
    ...over,
  });

describe("withdraw", () => {
  const status = async (): Promise<Record<string, unknown>> =>
    rows(await signed(sim, "GET", "/api/v1/account/withdrawOrders"))[0] ?? {};

  it("default: under review, withdrawing, successful", async () => {
    const reply = await withdraw({ platform: "binance", memo: "abc123" });
    expect(reply.body).toMatchObject({ success: true, accountId: sim.accountIds.custody });
    expect((await balances("custody")).USDT).toEqual(["999900", "100"]);
    expect(await status()).toMatchObject({ status: "under_review", arriveQuantity: "", txId: "", memo: "abc123" });
    sim.clock.shift(5_000);
    expect(await status()).toMatchObject({ status: "withdrawing" });
    sim.clock.shift(10_000);
    expect(await status()).toMatchObject({ status: "successful", arriveQuantity: "99.00000000", fee: "1.00000000" });
    expect((await balances("custody")).USDT).toEqual(["999900", "0"]);
  });

  it("behavior: a state set by hand stays, and a failure gives the money back", async () => {
    const id = field(await withdraw(), "orderId");
    sim.wallet.advance(id, "failed");
    sim.clock.shift(60_000);
    expect(await status()).toMatchObject({ id, status: "failed" });
    expect((await balances("custody")).USDT).toEqual(["1000000", "0"]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["unknown coin", { coin: "NONE" }, "-4001"],
    ["unknown chain", { chainType: "Moon" }, "-1130"],
    ["too little", { quantity: "1" }, "-1167"],
    ["nothing", { quantity: "0" }, "-1168"],
    ["text", { quantity: "all" }, "-1126"],
    ["too much for the chain", { quantity: "1000001" }, "-4019"],
    ["bad address", { address: "home" }, "-1163"],
    ["unknown platform", { platform: "NONE" }, "-1130"],
    ["long memo", { memo: "x".repeat(21) }, "-1130"],
    ["no id of its own", { clientOrderId: "" }, "0001"],
  ])("error: %s", async (_, over, code) => {
    expect((await withdraw(over)).body).toMatchObject({ code });
    expect((await balances("custody")).USDT).toEqual(["1000000", "0"]);
  });

  it("error: twice, and more than there is", async () => {
    await withdraw({ quantity: "900000" });
    expect((await withdraw()).body).toMatchObject({ code: "-4013" });
    expect((await withdraw({ clientOrderId: "w2", quantity: "200000" })).body).toMatchObject({ code: "-4003" });
  });
});

describe("deposits", () => {
  it("behavior: an unauthenticated deposit waits for its sender", async () => {
    const { txId } = sim.deposit({ coin: "BTC", quantity: "0.123456789012345678", status: 1 });
    expect((await balances("custody")).BTC).toEqual(["10", "0"]);
    const sender = { txid: txId, exchangeName: "Kraken", isAddressOwner: "true", senderFirstName: "A" };
    const declare = (over: Record<string, string>): Promise<Reply> =>
      signed(sim, "POST", "/api/v1/account/authAddress", { ...sender, ...over });
    expect((await declare({})).body).toMatchObject({ code: "0001", msg: expect.stringContaining("senderLastName") });
    expect((await declare({ senderLastName: "B", isAddressOwner: "false" })).body).toMatchObject({ code: "0001" });
    expect((await declare({ senderLastName: "B", txid: "none" })).body).toMatchObject({ code: "-1212" });
    expect((await declare({ senderLastName: "B" })).body).toMatchObject({ success: true });
    expect((await balances("custody")).BTC).toEqual(["10.123456789012345678", "0"]);
    expect((await declare({ senderLastName: "B" })).body).toMatchObject({ code: "-1207" });
  });

  it("args: chain and account", async () => {
    const deposit = sim.deposit({ coin: "USDT", quantity: "5", chainType: "Tron", account: "main" });
    expect((await balances("main")).USDT).toEqual(["1000005", "0"]);
    const found = await signed(sim, "GET", "/api/v1/account/depositOrders", { coin: "Tron_USDT" });
    expect(rows(found)).toMatchObject([{ txId: deposit.txId }]);
    expect(() => sim.deposit({ coin: "USD", quantity: "5" })).toThrow("USD cannot be deposited");
  });
});

describe("transfers", () => {
  const transfer = (over: Record<string, string> = {}, key = sim.keys.main): Promise<Reply> => {
    const { main, custody } = sim.accountIds;
    const params = { fromAccountId: main, toAccountId: custody, coin: "BTC", quantity: "0.5", ...over };
    return signed(sim, "POST", "/api/v1/account/assetTransfer", params, { key });
  };

  it("default: moves the amount and appears in both statements", async () => {
    expect((await transfer()).body).toMatchObject({ success: true, clientOrderId: "" });
    expect((await balances("main")).BTC).toEqual(["9.5", "0"]);
    expect((await balances("custody")).BTC).toEqual(["10.5", "0"]);
    const window = { startTime: sim.clock.now() - 1000, endTime: sim.clock.now(), flowType: 51 };
    const flow = async (accountType: number): Promise<Record<string, unknown>[]> =>
      rows(await signed(sim, "GET", "/api/v1/account/balanceFlow", { ...window, accountType }));
    expect(await flow(1)).toMatchObject([{ change: "-0.5", total: "9.5", flowType: "USER_ACCOUNT_TRANSFER" }]);
    expect(await flow(5)).toMatchObject([{ change: "0.5", total: "10.5" }]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["unknown source", { fromAccountId: "1" }, "-1172"],
    ["unknown target", { toAccountId: "1" }, "-1173"],
    ["negative amount", { quantity: "-1" }, "-1126"],
    ["unknown coin", { coin: "NONE" }, "-4001"],
    ["more than there is", { quantity: "10.00000001" }, "0401"],
  ])("error: %s", async (_, over, code) => {
    expect((await transfer(over)).body).toMatchObject({ code });
    expect((await balances("main")).BTC).toEqual(["10", "0"]);
  });

  it("error: same account, another's account", async () => {
    const { main, sub } = sim.accountIds;
    expect((await transfer({ toAccountId: main })).body).toMatchObject({ code: "-1174" });
    expect((await transfer({}, sim.keys.subAccount)).body).toMatchObject({ code: "-1172" });
    const back = { fromAccountId: sub, toAccountId: main };
    expect((await transfer(back, sim.keys.subAccount)).body).toMatchObject({ success: true });
  });
});

describe("searches", () => {
  const DAY = 86_400_000;
  it.each<[string, string, Record<string, number>, string]>([
    ["statement over 30 days", "/api/v1/account/balanceFlow", { startTime: -31, endTime: 0 }, "-2027"],
    ["trades before 30 days", "/api/v1/account/trades", { startTime: -31 }, "-2028"],
    ["orders before 90 days", "/api/v1/spot/tradeOrders", { startTime: -91 }, "-2029"],
  ])("error: %s", async (_, path, days, code) => {
    const params = Object.fromEntries(Object.entries(days).map(([name, n]) => [name, sim.clock.now() + n * DAY]));
    expect((await signed(sim, "GET", path, params)).body).toMatchObject({ code });
  });

  it("error: ids that are no numbers", async () => {
    const reply = await signed(sim, "GET", "/api/v1/spot/openOrders", { fromOrderId: "x" });
    expect(reply.body).toMatchObject({ code: "-1130", msg: "Illegal parameter 'fromOrderId'" });
  });
});
