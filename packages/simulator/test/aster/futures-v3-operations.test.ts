import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AsterSimulator } from "../../src/index.js";
import { messageHash, signDigest } from "../../src/venues/aster/shared/index.js";
import { type AsterSend, call, nextNonce, paused, plain } from "../support/aster.js";
import { field, type Reply, rows } from "../support/client.js";
import { specification } from "../support/schema.js";

const { violations } = specification("aster/futures");
const seen = new Set<string>();
const CHILD = { address: "0x1a642f0e3c3af545e7acbd38b07251b3990914f1", key: `0x${"01".repeat(32)}` };
const SYMBOL = { symbol: "BTCUSDT" };
const LIMIT = { ...SYMBOL, side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: "0.01", price: "80000" };
let sim: AsterSimulator;

beforeAll(async () => {
  sim = await paused();
});
afterAll(() => sim.close());

function valid(operation: string, reply: Reply): Reply {
  expect(reply.status, reply.text).toBe(200);
  expect(violations(operation, reply.body), `${operation} ${reply.text.slice(0, 400)}`).toEqual([]);
  seen.add(operation);
  return reply;
}

describe("what V3 has alone agrees with the specification", () => {
  const options: AsterSend = { product: "futures" };
  const ask = (method: string, path: string, params: Record<string, string | number> = {}): Promise<Reply> =>
    call(sim, method, path, params, options);

  it("noop and index references", async () => {
    valid("getIndexReferences", await plain(sim, "indexreferences?symbol=BTCUSDT", options));
    expect((await plain(sim, "indexreferences?symbol=NONE", options)).body).toMatchObject({ code: -1000 });
    const nonce = nextNonce(sim);
    valid("noop", await call(sim, "POST", "noop", {}, { ...options, nonce }));
    expect((await call(sim, "POST", "order", LIMIT, { ...options, nonce })).body).toMatchObject({ code: -4225 });
  });

  it("modified and chasing orders", async () => {
    const resting = await ask("POST", "order", LIMIT);
    const change = { ...SYMBOL, orderId: field(resting, "orderId"), quantity: "0.02", price: "80100" };
    const modified = valid("modifyOrder", await ask("PUT", "order", change));
    expect(modified.body).toMatchObject({
      orderId: Number(change.orderId),
      origQty: "0.02",
      price: "80100",
      status: "NEW",
    });
    const chase = {
      ...SYMBOL,
      side: "BUY",
      quantityUnit: "QUOTE",
      quantity: "1000",
      maxChaseOffset: "100",
      chaseOffset: "0.5",
    };
    valid("createChaseOrder", await ask("POST", "chase", chase));
    await ask("DELETE", "allOpenOrders", SYMBOL);
  });

  it("self-trade and market maker protection", async () => {
    valid("setStpMode", await ask("POST", "stpMode", { stpMode: "EXPIRE_BOTH" }));
    expect(valid("getStpMode", await ask("GET", "stpMode")).body).toEqual({ stpMode: "EXPIRE_BOTH" });
    const rule = { ...SYMBOL, windowTimeInMilliseconds: 5000, frozenTimeInMilliseconds: 10_000, qtyLimit: 10 };
    expect(valid("setMmp", await ask("POST", "mmp", rule)).body).toBe(true);
    expect(valid("getMmp", await ask("GET", "mmp")).body).toEqual([rule]);
    valid("resetMmp", await ask("POST", "mmpReset", SYMBOL));
    valid("deleteMmp", await ask("DELETE", "mmp", SYMBOL));
    expect((await ask("GET", "mmp", SYMBOL)).body).toEqual([]);
  });

  it("strategies", async () => {
    const first = { strategySubId: "1", securityType: "USDT_FUTURES", ...LIMIT };
    const second = { ...first, strategySubId: "2", side: "SELL", price: "95000" };
    const conditions = { firstDrivenId: "1", firstDrivenOn: "FILLED", firstTrigger: "PLACE_ORDER" };
    const subOrderList = JSON.stringify([first, { ...second, ...conditions }]);
    const wanted = { clientStrategyId: "s1", strategyType: "OTO", subOrderList };
    const placed = valid("createStrategyOrder", await ask("POST", "placeStrategyOrder", wanted));
    const named = { clientStrategyId: "s1", strategyType: "OTO" };
    valid("getStrategyOpenOrder", await ask("GET", "strategyOpenOrder", named));
    const change = JSON.stringify([{ ...first, price: "81000" }, second]);
    const update = { strategyId: field(placed, "strategyId"), strategyType: "OTO", subOrderList: change };
    const results = rows(valid("updateStrategyOrder", await ask("POST", "updateStrategyOrder", update)));
    expect(results.map(({ updateStatus }) => updateStatus)).toEqual(["SUCCESS", "FAILURE"]);
    await ask("DELETE", "allOpenOrders", SYMBOL);
    const over = valid("getStrategyHistoryOrder", await ask("GET", "strategyHistoryOrder", named));
    expect(over.body).toMatchObject({ strategyStatus: "EXPIRED", subOrders: [{ status: "CANCELED" }, { orderId: 0 }] });
  });

  it("announcements", async () => {
    const text = { title: "Maintenance", subtitle: "Tonight", content: "Two hours." };
    const id = sim.futures.announce({ en: text, zh: text, user: sim.keys.v3.user });
    sim.futures.announce({ en: text, zh: text });
    expect(valid("getAnnouncements", await ask("GET", "announcement/direct")).body).toMatchObject({ total: 1 });
    valid("getAnnouncement", await ask("GET", "announcement/directById", { id }));
  });

  it("sub-accounts", async () => {
    const { user, signer } = sim.keys.v3;
    const bound = walletCall(
      { childAddress: CHILD.address, name: "desk", nonce: String(nextNonce(sim)), user },
      CHILD.key,
    );
    valid("bindSubAccount", await post("sub-accounts/bind", bound));
    const created = {
      subAccountName: "two",
      subSourceAddr: address("02"),
      nonce: String(nextNonce(sim)),
      user,
      signer,
    };
    valid("createSubAccount", await post("createSubAccount", walletCall(created, `0x${"02".repeat(32)}`)));
    const list = rows(valid("getSubAccountList", await ask("GET", "getSubAccountList")));
    expect(list.map(({ subAccountName }) => subAccountName)).toEqual(["desk", "two", ""]);
    const move = { toAccountAddress: CHILD.address, asset: "USDT", amount: "12.50", kindType: "FUTURE_FUTURE" };
    const transfer = { ...move, nonce: String(nextNonce(sim)), user, signer };
    valid("transferSubAccountAsset", await post("subAccountTransfer", walletCall(transfer)));
    const freeze = { subSourceAddr: CHILD.address, nonce: String(nextNonce(sim)), user, signer, status: "FROZEN" };
    valid("updateSubAccount", await post("updateSubAccount", walletCall(freeze)));
    const again = { ...transfer, nonce: String(nextNonce(sim)) };
    expect((await post("subAccountTransfer", walletCall(again))).body).toMatchObject({ code: -1109 });
    const migrate = walletCall({ user: CHILD.address, nonce: String(nextNonce(sim)) }, undefined, CHILD.key);
    const batchId = field(valid("migrateUserAssets", await post("asset/migrateUser", migrate)), "batchId");
    const history = valid("getMigration", await ask("GET", "asset/migrateUser/history", { batchId }));
    expect(history.body).toMatchObject({
      totalCount: 1,
      successCount: 1,
      details: [{ asset: "USDT", amount: "12.50000000" }],
    });
  });

  it("agents", async () => {
    const agent = { agentAddress: address("03"), key: `0x${"03".repeat(32)}` };
    const wanted = {
      user: sim.keys.v3.user,
      nonce: String(nextNonce(sim)),
      agentName: "bot",
      agentAddress: agent.agentAddress,
      expired: String(sim.clock.now() + 60_000),
      signatureChainId: "56",
      canSpotTrade: "false",
      canPerpTrade: "true",
      canWithdraw: "false",
      ipWhitelist: "",
    };
    valid(
      "registerAndApproveAgent",
      await post("registerAndApproveAgent", walletCall(wanted, undefined, undefined, 56)),
    );
    const text = new URLSearchParams({
      ...LIMIT,
      nonce: String(nextNonce(sim)),
      signer: agent.agentAddress,
    }).toString();
    const signature = signDigest(messageHash(text, 1666), agent.key);
    const trade = await post("order", new URLSearchParams(`${text}&signature=${signature}`));
    expect(trade.status, trade.text).toBe(200);
    sim.clock.shift(60_000);
    const late = new URLSearchParams({
      ...SYMBOL,
      nonce: String(nextNonce(sim)),
      signer: agent.agentAddress,
    }).toString();
    const expired = signDigest(messageHash(late, 1666), agent.key);
    expect((await post("order", new URLSearchParams(`${late}&signature=${expired}`))).body).toMatchObject({
      code: -2015,
    });
  });

  function address(byte: string): string {
    const known: Record<string, string> = {
      "02": "0x5050a4f4b3f9338c3472dcc01a87c76a144b3c9c",
      "03": "0x3325a78425f17a7e487eb5666b2bfd93abb06c70",
    };
    return known[byte] ?? "";
  }

  /** Signs in the order given: by the child first where there is one, then by the main wallet. */
  function walletCall(
    params: Record<string, string>,
    child?: string,
    key = sim.keys.v3.userPrivateKey ?? "",
    chainId = 1666,
  ): URLSearchParams {
    let text = new URLSearchParams(params).toString();
    if (child !== undefined) text += `&childSignature=${signDigest(messageHash(text, chainId), child)}`;
    return new URLSearchParams(`${text}&signature=${signDigest(messageHash(text, chainId), key)}`);
  }

  async function post(path: string, body: URLSearchParams): Promise<Reply> {
    const response = await fetch(`${sim.futures.restUrl}/fapi/v3/${path}`, { method: "POST", body });
    const text = await response.text();
    return { status: response.status, text, body: JSON.parse(text), headers: response.headers };
  }
});

it("behavior: every operation that V3 has alone was called", () => {
  const { operations } = sim.futures.state.contract.data;
  const alone = operations.filter(({ versions }) => versions?.v3 && !versions.v1).map(({ id }) => id);
  expect([...seen].sort()).toEqual(alone.sort());
  expect(alone).toHaveLength(24);
});
