import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HashkeySimulator, startSimulator } from "../src/index.js";
import { inWindow, sign, signedText } from "../src/venues/hashkey/auth.js";
import { limitOrder, open, signed } from "./support/client.js";

const NOW = 1_766_000_000_000;
let sim: HashkeySimulator;

beforeAll(async () => {
  sim = await startSimulator("hashkey", { market: "paused", limits: false, startTime: NOW, symbols: ["BTCUSDT"] });
});
afterAll(() => sim.close());

describe("signedText", () => {
  // Key, parameters and results are the document's three examples, with `&timestamp` restored.
  const secret = "lH3ELTNiFxCQTmi9pPcWWikhsjO04Yoqw3euoHUuOLC3GYBW64ZqzQsiOEHXQS76";
  const all =
    "symbol=ETHBTC&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000&timestamp=1538323200000";
  const query = "symbol=ETHBTC&side=BUY&type=LIMIT&timeInForce=GTC";
  const body = "quantity=1&price=0.1&recvWindow=5000&timestamp=1538323200000";

  it.each([
    ["query", all, "", "5f2750ad7589d1d40757a55342e621a44037dad23b5128cc70e18ec1d1c3f4c6"],
    ["body", "", all, "5f2750ad7589d1d40757a55342e621a44037dad23b5128cc70e18ec1d1c3f4c6"],
    ["both", query, body, "885c9e3dd89ccd13408b25e6d54c2330703759d7494bea6dd5a3d1fd16ba3afa"],
  ])("args: %s", (_, inQuery, inBody, expected) => {
    expect(sign(secret, signedText(inQuery, inBody, false))).toBe(expected);
    const somewhere = `signature=${expected}&${inQuery}`;
    expect(sign(secret, signedText(somewhere, inBody === "" ? "" : `${inBody}&signature=x`, false))).toBe(expected);
  });

  it("args: a JSON body is not signed", () => {
    expect(signedText("timestamp=1&signature=a", '[{"symbol":"BTCUSD"}]', true)).toBe("timestamp=1");
  });
});

describe("authentication", () => {
  const ask = (options: Parameters<typeof signed>[4]) => signed(sim, "GET", "/api/v1/account", {}, options);

  it.each(["X-HK-APIKEY", "X-APIKEY", "x-apikey"])("args: header %s", async (header) => {
    expect((await ask({ header })).status).toBe(200);
  });

  it("args: upper-case signature", async () => {
    expect((await ask({ signature: (right) => right.toUpperCase() })).status).toBe(200);
  });

  it.each(["query", "body"] as const)("args: parameters in the %s", async (place) => {
    const reply = await signed(sim, "POST", "/api/v1/spot/orderTest", limitOrder(), { place });
    expect(reply.body).toEqual({});
  });

  it("error: no key, unknown key", async () => {
    const expected = { code: "0102", msg: "Invalid APIKey" };
    expect((await open(sim, "/api/v1/account")).body).toEqual(expected);
    expect((await ask({ key: { key: "nobody", secret: "s" } })).body).toEqual(expected);
  });

  it("error: wrong or missing signature", async () => {
    const wrong = await ask({ signature: () => "0".repeat(64) });
    expect(wrong.status).toBe(400);
    expect(wrong.body).toEqual({ code: "0001", msg: "Incorrect signature" });
    const missing = { code: "0001", msg: "Required field signature missing or invalid" };
    expect((await ask({ signature: () => undefined })).body).toEqual(missing);
  });

  it("error: a parameter changed after signing", async () => {
    const reply = await signed(sim, "GET", "/api/v1/spot/openOrders", {}, { signature: (s) => `${s}&symbol=BTCUSDT` });
    expect(reply.body).toMatchObject({ msg: "Incorrect signature" });
  });

  it.each([
    [999, 5000, 200],
    [1000, 5000, 400],
    [-5000, 5000, 200],
    [-5001, 5000, 400],
    [-100, 100, 200],
    [-101, 100, 400],
    [-1, 0, 400],
    [0, 0, 200],
  ])("behavior: timestamp %d ms ahead with a window of %d ms", async (ahead, recvWindow, status) => {
    const reply = await ask({ timestamp: NOW + ahead, recvWindow });
    expect(reply.status).toBe(status);
    if (status === 400) expect(reply.body).toMatchObject({ code: "-1021" });
    expect(inWindow(NOW + ahead, NOW, recvWindow)).toBe(status === 200);
  });

  it("default: the window is 5000 ms", async () => {
    expect((await ask({ timestamp: NOW - 5000 })).status).toBe(200);
    expect((await ask({ timestamp: NOW - 5001 })).status).toBe(400);
  });

  it("error: a timestamp that is none", async () => {
    const reply = await ask({ timestamp: Number.NaN });
    expect(reply.body).toEqual({ code: "0001", msg: "Required field timestamp missing or invalid" });
  });
});

describe("permission", () => {
  it("behavior: a READ-ONLY key reads and never writes", async () => {
    const key = sim.keys.readOnly;
    expect((await signed(sim, "GET", "/api/v1/account", {}, { key })).status).toBe(200);
    const writes = [
      signed(sim, "POST", "/api/v1.1/spot/order", limitOrder(), { key }),
      signed(sim, "DELETE", "/api/v1/spot/openOrders", { symbol: "BTCUSDT" }, { key }),
      signed(sim, "POST", "/api/v1/account/assetTransfer", {}, { key }),
      signed(sim, "POST", "/api/v1/account/withdraw", {}, { key }),
    ];
    const codes = (await Promise.all(writes)).map(({ body }) => (body as { code: string }).code);
    expect(codes).toEqual(["-1186", "-1005", "-1005", "-1005"]);
    expect(sim.ledger.orders()).toEqual([]);
  });

  it("behavior: a sub-account's key sees only its own account", async () => {
    const key = sim.keys.subAccount;
    expect((await signed(sim, "GET", "/api/v1/account/checkApiKey", {}, { key })).body).toEqual({
      accountType: "Sub Account",
    });
    const other = await signed(sim, "GET", "/api/v1/account", { accountId: sim.accountIds.main }, { key });
    expect(other.body).toMatchObject({ code: "0104" });
    const sub = await signed(sim, "GET", "/api/v1/account", { accountId: sim.accountIds.sub });
    expect(sub.status).toBe(200);
    const orders = await signed(sim, "GET", "/api/v1/spot/subAccount/openOrders", { subAccountId: "1" }, { key });
    expect(orders.body).toMatchObject({ code: "-3117" });
  });
});

describe("body", () => {
  it("error: a body of another type is not read", async () => {
    const { key, secret } = sim.keys.main;
    const form = new URLSearchParams({ ...limitOrder(), timestamp: String(NOW) }).toString();
    const body = `${form}&signature=${sign(secret, form)}`;
    const headers = { "X-HK-APIKEY": key, "content-type": "text/plain" };
    const response = await fetch(`${sim.restUrl}/api/v1/spot/orderTest`, { method: "POST", headers, body });
    expect(await response.json()).toMatchObject({ code: "0001", msg: expect.stringContaining("timestamp") });
  });

  it("behavior: query and body are signed one after the other and read together; the query counts", async () => {
    const { key, secret } = sim.keys.main;
    const query = "symbol=BTCUSDT&side=BUY&type=LIMIT";
    const body = `symbol=NONE&quantity=0.01&price=80000&timestamp=${NOW}`;
    const response = await fetch(`${sim.restUrl}/api/v1/spot/orderTest?${query}`, {
      method: "POST",
      headers: { "X-APIKEY": key, "content-type": "application/x-www-form-urlencoded;charset=UTF-8" },
      body: `${body}&signature=${sign(secret, query + body)}`,
    });
    expect(await response.json()).toEqual({});
  });
});
