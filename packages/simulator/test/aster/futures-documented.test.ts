import { describe, expect, it } from "vitest";
import { type AsterSimulator, startSimulator } from "../../src/index.js";
import { call, paused } from "../support/aster.js";
import { type Reply, read } from "../support/client.js";

// The futures document's own key. Its third example shows the signature of the first; the right one stands here.
const V1 = {
  key: "dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83",
  secret: "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9",
};
const HEAD = "symbol=BTCUSDT&side=BUY&type=LIMIT";
const TAIL = "quantity=1&price=9000&timeInForce=GTC&recvWindow=5000&timestamp=1591702613943";
const SIGNED = "3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9";
const MIXED = "30baaf0fab549bbeda7f5ef201898b34122da25fd23c646cac2c529aebe670a4";

// The documented wallet; the signatures were made with two other libraries.
const WALLET = {
  user: "0x63DD5aCC6b1aa0f563956C0e534DD30B6dcF7C4e",
  signer: "0x21cF8Ae13Bb72632562c6Fff438652Ba1a151bb0",
  privateKey: "0x4fd0a42218f3eae43a6ce26d22544e986139a01e5b34a62db53757ffca81bae1",
};
const ORDER = "symbol=ASTERUSDT&type=LIMIT&side=BUY&timeInForce=GTC&quantity=20&price=0.5&nonce=1748310859508867";
const SIGNER = `signer=${WALLET.signer}`;

async function post(sim: AsterSimulator, version: "v1" | "v3", query: string, body = ""): Promise<Reply> {
  const headers = { "X-MBX-APIKEY": V1.key, "content-type": "application/x-www-form-urlencoded" };
  const url = `${sim.futures.restUrl}/fapi/${version}/order${query === "" ? "" : `?${query}`}`;
  return read(await fetch(url, { method: "POST", headers, body }));
}

describe("documented signatures place orders", () => {
  it.each<[string, string, string]>([
    ["V1, all in the query", `${HEAD}&${TAIL}&signature=${SIGNED}`, ""],
    ["V1, all in the body", "", `${HEAD}&${TAIL}&signature=${SIGNED.toUpperCase()}`],
    [
      "V1, query and body",
      `${HEAD}&timeInForce=GTC`,
      `quantity=1&price=9000&recvWindow=5000&timestamp=1591702613943&signature=${MIXED}`,
    ],
  ])("%s", async (_, query, body) => {
    const sim = await startSimulator("aster", { market: "paused", keys: { v1: V1 }, startTime: 1_591_702_613_943 });
    const reply = await post(sim, "v1", query, body);
    expect(reply.body, reply.text).toMatchObject({ status: "NEW", price: "9000", origQty: "1" });
    await sim.close();
  });

  it.each<[string, number, string, string]>([
    [
      "V3 without user",
      1666,
      `${ORDER}&${SIGNER}`,
      "0xd82a6784f5eff00b95ecb88145cf7a5fa6803ea6f67e0217262073da628750a742bb3ba555af418320e55029afe358957808d4f810d73ea663d9c91852cd6d941c",
    ],
    [
      "V3 with user",
      1666,
      `${ORDER}&user=${WALLET.user}&${SIGNER}`,
      "0x0a56c5923ebf3524475c5f631940ec4c0e41dbd300ad28198d1915d8f3ca49ce26fd1aeb8b0c3079133595da0de38322ae7e860e0c76d032c4a491d27c1430b01c",
    ],
    [
      "V3 on the test network",
      714,
      `${ORDER}&user=${WALLET.user}&${SIGNER}`,
      "0xf91e000376f360c1661cf0fbc79a816e915dce485c616bd49c5e35c6cbc5ba5042ccf75a2bffd282676dbf698087a73982bfd1491a993eeedc276f6827c94a8c1c",
    ],
  ])("%s", async (_, chainId, text, signature) => {
    const keys = { v3: WALLET };
    const sim = await startSimulator("aster", { market: "paused", keys, chainId, startTime: 1_748_310_859_508 });
    const reply = await post(sim, "v3", "", `${text}&signature=${signature}`);
    expect(reply.body, reply.text).toMatchObject({ status: "NEW", symbol: "ASTERUSDT", price: "0.5", origQty: "20" });
    await sim.close();
  });
});

it("behavior: an order that is answered with an unknown state was placed, and is found by its client id", async () => {
  const sim = await paused();
  sim.faults.add({ kind: "error-after", operation: "createOrder", status: 503, code: "-1007", times: 1 });
  const order = { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: "0.01", price: "80000" };
  const placed = await call(sim, "POST", "order", { ...order, newClientOrderId: "mine" }, { product: "futures" });
  expect(placed.status).toBe(503);
  expect(placed.body).toMatchObject({ code: -1007 });
  const wanted = { symbol: "BTCUSDT", origClientOrderId: "mine" };
  expect((await call(sim, "GET", "order", wanted, { product: "futures" })).body).toMatchObject({ status: "NEW" });
  await sim.close();
});
