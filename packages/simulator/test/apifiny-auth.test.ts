import { jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyToken } from "../src/venues/apifiny/auth.js";
import type { ApifinySimulator } from "../src/venues/apifiny/index.js";
import { baseUrl, call, code, hmac, order, paused, result, send, sha256, token } from "./support/apifiny.js";
import { refusalViolations } from "./support/apifiny-schema.js";

const NOW = 1_766_000_000_000;
let sim: ApifinySimulator;

beforeAll(async () => {
  sim = await paused({ startTime: NOW });
});
afterAll(() => sim.close());

/** Sends exactly this text with a token whose digest is given. */
async function exact(method: "GET" | "POST", target: string, text: string, digest: string): Promise<string> {
  const signature = await token(sim, { digest });
  return code(await send(`${baseUrl(sim, "VENUE1")}/${target}`, method, text, { signature }));
}

const id = (last: number): string => `00000001${NOW}${last}`;

describe("digest", () => {
  it("args: a query", async () => {
    const text = "accountId=STA-00000001&venue=VENUE1";
    // As sha256sum prints it.
    const digest = "57bc2d34101bb54dddcc705bd62e5970c261f151d4006dec81493e95652547b4";
    expect(await exact("GET", "account/queryAccountInfo", text, digest)).toBe("");
    expect(await exact("GET", "account/queryAccountInfo", text, sha256(`?${text}`))).toBe("0x20000A");
  });

  it("args: no query at all; only its parameters are missing then", async () => {
    const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    expect(sha256("")).toBe(empty);
    expect(await exact("GET", "order/listCompletedOrder", "", empty)).toBe("0x01001A");
    expect(await exact("GET", "order/listCompletedOrder", "", sha256("?"))).toBe("0x20000A");
  });

  it("args: a query as it is encoded, not as it reads", async () => {
    const text = "accountId=STA-00000001&orderIdList=1%2C2";
    expect(await exact("GET", "order/listMultipleOrderInfo", text, sha256(text))).toBe("");
    expect(await exact("GET", "order/listMultipleOrderInfo", text, sha256(decodeURIComponent(text)))).toBe("0x20000A");
  });

  it("args: a nested body, with any spaces", async () => {
    const info =
      '{"symbol": "BTCUSDT",\n "orderType":"LIMIT","timeInForce": 1, "orderSide":"BUY", "limitPrice":"30000",';
    const text = `{ "accountId": "STA-00000001","venue":"VENUE1", "orderId":"${id(100)}", "orderInfo": ${info} "quantity":"0.01"} }`;
    expect(await exact("POST", "order/newOrder", text, sha256(text))).toBe("");
    const compact = JSON.stringify(JSON.parse(text));
    expect(await exact("POST", "order/newOrder", text, sha256(compact))).toBe("0x20000A");
  });

  it("args: text beyond ASCII, as UTF-8", async () => {
    const text = '{"accountId":"STA-00000001","venue":"VENUE1","orderId":"Zürich-東京-🪙"}';
    expect(await exact("POST", "order/cancelOrder", text, sha256(text))).toBe("0x05003A");
    const latin = sha256(Buffer.from(text, "latin1").toString("utf8"));
    expect(await exact("POST", "order/cancelOrder", text, latin)).toBe("0x20000A");
  });

  it.each(["10", "10.0", '"10"', '"10.0"', "10.00"])("args: a number written as %s", async (amount) => {
    const text = `{"accountId":"STA-00000001","venue":"VENUE1","currency":"USDT","amount":${amount},"targetVenue":"VENUE2"}`;
    expect(await exact("POST", "asset/transferToVenue", text, sha256(text))).toBe("");
    expect(sim.wallet.activities.at(-1)?.amount.toNumber()).toBe(10);
    expect(sim.wallet.activities.at(-1)?.shown.text).toBe(amount.replaceAll('"', ""));
    const other = text.replace(amount, amount === "10" ? "10.0" : "10");
    expect(await exact("POST", "asset/transferToVenue", text, sha256(other))).toBe("0x20000A");
  });
});

describe("token", () => {
  const ask = async (options: Parameters<typeof call>[4]): Promise<string> => {
    const reply = await call(sim, "GET", "asset/listBalance", {}, options);
    if (code(reply) !== "") expect(refusalViolations(reply.body)).toEqual([]);
    return code(reply);
  };
  const seconds = NOW / 1000;

  it.each([
    ["nothing wrong", {}, ""],
    ["an end in the next second", { exp: seconds + 1 }, ""],
    ["an end right now", { exp: seconds }, "0x03001A"],
    ["an end in the past", { exp: seconds - 30 }, "0x03001A"],
    ["no end", { exp: undefined }, "0x03001A"],
    ["an end that is text", { exp: String(seconds + 30) }, "0x03001A"],
    ["another digest", { digest: sha256("x") }, "0x20000A"],
    ["no digest", { digest: undefined }, "0x20000A"],
    ["the digest in capitals", { digest: sha256("").toUpperCase() }, "0x20000A"],
    ["a key nobody knows", { secretKeyId: "nobody" }, "0x20000B"],
    ["no key", { secretKeyId: undefined }, "0x20000B"],
    ["another account", { accountId: "STA-00000002" }, "0x20000B"],
  ])("args: %s", async (_, claims, expected) => {
    expect(await ask({ claims })).toBe(expected);
  });

  it("error: no token, no JWT, another algorithm, a changed signature", async () => {
    expect(await ask({ token: () => "" })).toBe("0x20000A");
    expect(await ask({ token: () => "not a token" })).toBe("0x03001A");
    expect(await ask({ token: (right) => `Bearer ${right}` })).toBe("0x03001A");
    expect(await ask({ token: (right) => right.split(".").slice(0, 2).join(".") })).toBe("0x03001A");
    const none = Buffer.from('{"alg":"none"}').toString("base64url");
    expect(await ask({ token: (right) => `${none}.${right.split(".")[1]}.` })).toBe("0x03001A");
    expect(await ask({ token: (right) => `${right.slice(0, -4)}AAAA` })).toBe("0x20000A");
  });

  it("behavior: agrees with jose on what is signed rightly", async () => {
    const right = await token(sim, { digest: sha256("") });
    const [head, body, signature] = right.split(".");
    const variants = [right, `${head}.${body}.${signature?.slice(0, -2)}`, `${head}.${body}x.${signature}`];
    for (const variant of variants) {
      const secret = new TextEncoder().encode(sim.keys.main.secret);
      const currentDate = new Date(NOW);
      const theirs = await jwtVerify(variant, secret, { currentDate }).then(
        () => true,
        () => false,
      );
      let ours = true;
      try {
        verifyToken(variant, (key) => sim.state.apiKey(key), NOW);
      } catch {
        ours = false;
      }
      expect(ours).toBe(theirs);
    }
  });

  it("behavior: milliseconds in place of seconds are an end far away", async () => {
    expect(await ask({ claims: { exp: NOW + 30_000 } })).toBe("");
  });

  it("behavior: with a clock ahead the token has expired", async () => {
    const fault = sim.faults.add({ kind: "clock-skew", operation: "getBalances", ms: 31_000, times: 1 });
    expect(await ask({})).toBe("0x03001A");
    expect(fault.hits).toBe(1);
  });
});

describe("permission", () => {
  it("error: a key that may only read neither trades nor moves money", async () => {
    const key = "readOnly" as const;
    const codes = [
      await call(sim, "POST", "order/newOrder", order(), { key }),
      await call(sim, "POST", "order/cancelOrder", { orderId: "1" }, { key }),
      await call(sim, "GET", "asset/createWithdrawTicket", {}, { key }),
    ].map(code);
    expect(codes).toEqual(["0x20000B", "0x20000B", "0x20000B"]);
    expect(code(await call(sim, "GET", "order/listOpenOrder", {}, { key }))).toBe("");
  });

  it("error: an account of somebody else", async () => {
    expect(code(await call(sim, "GET", "asset/listBalance", { accountId: "STA-00000002" }))).toBe("0x02002B");
  });

  it("behavior: a restricted account reads, a suspended one does nothing, an unverified one withdraws nothing", async () => {
    const codes = async (): Promise<string[]> =>
      [
        await call(sim, "GET", "order/listOpenOrder"),
        await call(sim, "POST", "order/newOrder", order()),
        await call(sim, "GET", "asset/createWithdrawTicket"),
      ].map(code);
    sim.profile.verified = false;
    expect(await codes()).toEqual(["", "", "0x02005A"]);
    sim.profile.status = "RESTRICTED";
    expect(await codes()).toEqual(["", "0x02005A", "0x02005A"]);
    sim.profile.status = "SUSPENDED";
    expect(await codes()).toEqual(["0x02005A", "0x02005A", "0x02005A"]);
    Object.assign(sim.profile, { status: "OPENED", verified: true });
  });
});

describe("scheme of the connector", () => {
  const headers = (text: string): Record<string, string> => {
    const { key, secret } = sim.keys.main;
    return { apiKey: key, signature: hmac(secret, text) };
  };
  const list = "accountId=STA-00000001&orderIdList=1,2";

  it("default: not accepted", async () => {
    const text = `${list}&timestamp=${NOW}&recvWindow=5000`;
    const reply = await send(`${baseUrl(sim, "VENUE1")}/order/listMultipleOrderInfo`, "GET", text, headers(text));
    expect(code(reply)).toBe("0x03001A");
  });

  it("behavior: accepted where asked for, beside the documented one", async () => {
    const documented = sim;
    sim = await paused({ startTime: NOW, hmac: true });
    const url = `${baseUrl(sim, "VENUE1")}/order/listMultipleOrderInfo`;
    const ask = async (text: string, signed = text): Promise<string> =>
      code(await send(url, "GET", text, headers(signed)));
    const text = `${list}&timestamp=${NOW}&recvWindow=5000`;
    expect(await ask(text)).toBe("");
    expect(await ask(text.replace(",", "%2C"), text)).toBe("");
    expect(await ask(text, list)).toBe("0x20000A");
    expect(await ask(list)).toBe("0x20000A");
    expect(await ask(`${list}&timestamp=${NOW - 5001}`)).toBe("0x20000A");
    expect(await ask(`${list}&timestamp=${NOW - 8000}&recvWindow=8000`)).toBe("");
    const body = JSON.stringify({ accountId: sim.accountId, venue: "VENUE1", ...order(), timestamp: NOW });
    const placed = await send(`${baseUrl(sim, "VENUE1")}/order/newOrder`, "POST", body, headers(body));
    expect(result(placed)).toHaveLength(1);
    expect(code(await call(sim, "GET", "asset/listBalance"))).toBe("");
    await sim.close();
    sim = documented;
  });
});
