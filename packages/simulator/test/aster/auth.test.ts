import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RawRequest } from "../../src/engine/message.js";
import type { AsterSimulator } from "../../src/index.js";
import {
  ALL_PERMISSIONS,
  addressOfKey,
  hmac,
  inWindow,
  messageHash,
  recoverAddress,
  signDigest,
} from "../../src/venues/aster/shared/index.js";
import { Nonces } from "../../src/venues/aster/shared/nonces.js";
import { readRequest } from "../../src/venues/aster/shared/request.js";
import { type AsterSend, call, keyed, nextNonce, paused, plain, urlOf } from "../support/aster.js";
import { type Reply, read } from "../support/client.js";

const NOW = 1_766_000_000_000;
let sim: AsterSimulator;

beforeAll(async () => {
  sim = await paused({ startTime: NOW, symbols: { spot: ["BTCUSDT"] } });
});
afterAll(() => sim.close());

const account = (options: AsterSend = {}): Promise<Reply> => call(sim, "GET", "account", {}, options);
const LIMIT = { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: "0.01", price: "80000" };

describe("hmac", () => {
  // Keys and parameters are those of the documents.
  const futures = "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9";
  const spot = "fdde510a2b71fa43a43bff3e3cf7819c8c66df34633d338050f4f59664b3b313";
  const query = "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC";
  const body = "quantity=1&price=9000&recvWindow=5000&timestamp=1591702613943";
  const whole =
    "symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC&recvWindow=5000&timestamp=1591702613943";
  const bnb =
    "symbol=BNBUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=5&price=1.1&recvWindow=5000&timestamp=1756187806000";

  it.each([
    ["query", futures, whole, "", "3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9"],
    ["body", futures, "", whole, "3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9"],
    // The document prints the value of the other two here and says itself that it differs.
    ["both", futures, query, body, "30baaf0fab549bbeda7f5ef201898b34122da25fd23c646cac2c529aebe670a4"],
    ["spot", spot, "", bnb, "e09169bf6c02ec4b29fa1bdc3a967f92c8c6cfcde0551ba1d477b2d3cf4c51b0"],
  ])("args: %s", (_, secret, inQuery, inBody, expected) => {
    const end = `&signature=${expected}`;
    const request = inBody === "" ? raw(inQuery + end, "") : raw(inQuery, inBody + end);
    const read = readRequest(request);
    expect(read.signature).toBe(expected);
    expect(hmac(secret, read.signedText)).toBe(expected);
  });
});

describe("messageHash", () => {
  // Key, signer and nonce are the document's demo; the digests were made with two wallet libraries.
  const privateKey = "0x4fd0a42218f3eae43a6ce26d22544e986139a01e5b34a62db53757ffca81bae1";
  const signer = "0x21cF8Ae13Bb72632562c6Fff438652Ba1a151bb0";
  const order = "symbol=ASTERUSDT&type=LIMIT&side=BUY&timeInForce=GTC&quantity=20&price=0.5&nonce=1748310859508867";
  const user = "&user=0x63DD5aCC6b1aa0f563956C0e534DD30B6dcF7C4e";

  it.each([
    [
      "without user",
      1666,
      `${order}&signer=${signer}`,
      "ed6fe2804fb7a74d857c73d838ce3722b0f44d2c023c24bca0acb2bdf0d56267",
      "0xd82a6784f5eff00b95ecb88145cf7a5fa6803ea6f67e0217262073da628750a742bb3ba555af418320e55029afe358957808d4f810d73ea663d9c91852cd6d941c",
    ],
    [
      "with user",
      1666,
      `${order}${user}&signer=${signer}`,
      "214122039b686e20a15baab91d368d354cf8c88067cb8b0e96e9018d8b08a625",
      "0x0a56c5923ebf3524475c5f631940ec4c0e41dbd300ad28198d1915d8f3ca49ce26fd1aeb8b0c3079133595da0de38322ae7e860e0c76d032c4a491d27c1430b01c",
    ],
    [
      "test network",
      714,
      `${order}${user}&signer=${signer}`,
      undefined,
      "0xf91e000376f360c1661cf0fbc79a816e915dce485c616bd49c5e35c6cbc5ba5042ccf75a2bffd282676dbf698087a73982bfd1491a993eeedc276f6827c94a8c1c",
    ],
  ])("args: %s", (_, chainId, message, digest, signature) => {
    const hash = messageHash(message, chainId);
    if (digest !== undefined) expect(Buffer.from(hash).toString("hex")).toBe(digest);
    expect(recoverAddress(hash, signature)).toBe(signer.toLowerCase());
    expect(signDigest(hash, privateKey)).toBe(signature);
    expect(recoverAddress(messageHash(`${message} `, chainId), signature)).not.toBe(signer.toLowerCase());
  });

  it("error: text that is no signature, or its mirror image", () => {
    const hash = messageHash("a=1", 1666);
    expect(addressOfKey(privateKey)).toBe(signer.toLowerCase());
    expect(recoverAddress(hash, "0x12")).toBeUndefined();
    expect(recoverAddress(hash, `0x${"0".repeat(128)}1b`)).toBeUndefined();
    const right = signDigest(hash, privateKey);
    expect(recoverAddress(hash, `${right.slice(0, 130)}05`)).toBeUndefined();
    const order = BigInt("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    const mirrored = (order - BigInt(`0x${right.slice(66, 130)}`)).toString(16).padStart(64, "0");
    const v = right.endsWith("1b") ? "1c" : "1b";
    expect(recoverAddress(hash, `${right.slice(0, 66)}${mirrored}${v}`)).toBeUndefined();
  });
});

describe("nonces", () => {
  const now = BigInt(NOW) * 1000n;

  it.each([
    [10_000_000n, true],
    [10_000_001n, false],
    [-10_000_000n, true],
    [-10_000_001n, false],
  ])("behavior: %d microseconds off the clock", (off, accepted) => {
    expect(new Nonces().use("0xa", now + off, NOW)).toBe(accepted);
  });

  it("behavior: never twice, each user apart", () => {
    const nonces = new Nonces();
    expect(nonces.use("0xa", now, NOW)).toBe(true);
    expect(nonces.use("0xa", now, NOW)).toBe(false);
    expect(nonces.use("0xb", now, NOW)).toBe(true);
  });

  it("behavior: below all of a full list is too late, between them is not", () => {
    const nonces = new Nonces();
    for (let i = 1n; i <= 99n; i++) expect(nonces.use("0xa", now + i * 2n, NOW)).toBe(true);
    expect(nonces.use("0xa", now, NOW)).toBe(true);
    expect(nonces.use("0xa", now - 1n, NOW)).toBe(false);
    expect(nonces.use("0xa", now + 3n, NOW)).toBe(true);
    expect(nonces.use("0xa", now + 1n, NOW)).toBe(false);
  });
});

describe("V3", () => {
  it.each([
    ["user named", {}],
    ["user left out", { user: false }],
    ["everything in the body", { place: "body" }],
  ] as const)("args: %s", async (_, options) => {
    const reply = await call(sim, "POST", "order", LIMIT, options);
    expect(reply.status, reply.text).toBe(200);
    await call(sim, "DELETE", "allOpenOrders", { symbol: "BTCUSDT" });
  });

  it("behavior: a signature made by another wallet library is accepted", async () => {
    const demo = {
      user: "0x63DD5aCC6b1aa0f563956C0e534DD30B6dcF7C4e",
      signer: "0x21cF8Ae13Bb72632562c6Fff438652Ba1a151bb0",
      privateKey: "0x4fd0a42218f3eae43a6ce26d22544e986139a01e5b34a62db53757ffca81bae1",
    };
    const own = await paused({ startTime: 1_748_310_859_508, keys: { v3: demo } });
    const body = `symbol=ASTERUSDT&type=LIMIT&side=BUY&timeInForce=GTC&quantity=20&price=0.5&nonce=1748310859508867&user=${demo.user}&signer=${demo.signer}&signature=0x0a56c5923ebf3524475c5f631940ec4c0e41dbd300ad28198d1915d8f3ca49ce26fd1aeb8b0c3079133595da0de38322ae7e860e0c76d032c4a491d27c1430b01c`;
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const order = await read(await fetch(urlOf(own, "order", {}), { method: "POST", headers, body }));
    // Authenticated, and then refused for its price by the filter of this market.
    expect(order.body).toMatchObject({ code: -4024 });
    await own.close();
  });

  it("error: a nonce that was used, is none, or is out of time", async () => {
    const nonce = nextNonce(sim);
    expect((await account({ nonce })).status).toBe(200);
    const expired = { code: -4225, msg: "Nonce Expired" };
    expect((await account({ nonce })).body).toEqual(expired);
    expect((await account({ nonce: BigInt(NOW) * 1000n + 10_000_001n })).body).toEqual(expired);
    expect((await account({ nonce: "soon" })).body).toMatchObject({ code: -1102 });
    // A call that was refused for its signature has used nothing up.
    const other = nextNonce(sim);
    expect((await account({ nonce: other, signature: (right) => right.replace(/1[bc]$/, "05") })).status).toBe(400);
    expect((await account({ nonce: other })).status).toBe(200);
  });

  it("error: signature missing, wrong, of another chain or over other text", async () => {
    const invalid = { code: -1022, msg: "The signature for this request is invalid." };
    expect((await account({ signature: () => undefined })).body).toMatchObject({ code: -1102 });
    expect((await account({ signature: () => `0x${"1".repeat(130)}` })).body).toEqual(invalid);
    expect((await account({ chainId: 714 })).body).toEqual(invalid);
    // Not the last parameter any more.
    expect((await account({ signature: (right) => `${right}&asset=BTC` })).body).toMatchObject({ code: -1102 });
    const url = urlOf(sim, "account", {});
    const text = `nonce=${nextNonce(sim)}&signer=${sim.keys.v3.signer}`;
    const signature = signDigest(messageHash(`${text} `, 1666), sim.keys.v3.privateKey);
    expect((await read(await fetch(`${url}?${text}&signature=${signature}`))).body).toEqual(invalid);
  });

  it("error: an agent nobody has registered, or of another user", async () => {
    const stranger = `0x${"77".repeat(32)}`;
    const signer = addressOfKey(stranger);
    const text = `nonce=${nextNonce(sim)}&user=${sim.keys.v3.user}&signer=${signer}`;
    const signature = signDigest(messageHash(text, 1666), stranger);
    const reply = await read(await fetch(`${urlOf(sim, "account", {})}?${text}&signature=${signature}`));
    expect(reply.body).toMatchObject({ code: -2015 });
    const mixed = `nonce=${nextNonce(sim)}&user=${sim.keys.other.user}&signer=${sim.keys.v3.signer}`;
    const own = signDigest(messageHash(mixed, 1666), sim.keys.v3.privateKey);
    expect((await read(await fetch(`${urlOf(sim, "account", {})}?${mixed}&signature=${own}`))).body).toMatchObject({
      code: -2015,
    });
  });

  it("behavior: an agent that has expired or was removed signs no more", async () => {
    const { directory, user } = sim.shared;
    const privateKey = `0x${"66".repeat(32)}`;
    const address = addressOfKey(privateKey);
    const ask = async (): Promise<number> => {
      const text = `nonce=${nextNonce(sim)}&user=${user.id}&signer=${address}`;
      const signature = signDigest(messageHash(text, 1666), privateKey);
      return (await fetch(`${urlOf(sim, "account", {})}?${text}&signature=${signature}`)).status;
    };
    const agent = { address, user, name: "short", permissions: ALL_PERMISSIONS };
    directory.addAgent({ ...agent, expiresAt: NOW });
    expect(await ask()).toBe(400);
    directory.addAgent({ ...agent, expiresAt: NOW + 1 });
    expect(await ask()).toBe(200);
    directory.removeAgent(address, user);
    expect(await ask()).toBe(400);
  });

  it("behavior: upper and lower case of addresses are the same", async () => {
    const signer = `0x${sim.keys.v3.signer.slice(2).toUpperCase()}`;
    const text = `nonce=${nextNonce(sim)}&signer=${signer}`;
    const signature = signDigest(messageHash(text, 1666), sim.keys.v3.privateKey);
    expect((await read(await fetch(`${urlOf(sim, "account", {})}?${text}&signature=${signature}`))).status).toBe(200);
  });
});

describe("V1", () => {
  const v1 = (options: AsterSend = {}): Promise<Reply> => account({ version: "v1", ...options });

  it("behavior: upper-case signature, and no key or an unknown one", async () => {
    expect((await v1({ signature: (right) => right.toUpperCase() })).status).toBe(200);
    expect((await v1({ signature: () => "0".repeat(64) })).body).toMatchObject({ code: -1022 });
    expect((await v1({ signature: () => undefined })).body).toMatchObject({ code: -1102 });
    expect((await plain(sim, "account", { version: "v1" })).body).toMatchObject({ code: -2014 });
    const headers = { "X-MBX-APIKEY": "nobody" };
    const reply = await read(await fetch(urlOf(sim, "account", { version: "v1" }), { headers }));
    expect(reply.body).toMatchObject({ code: -2015 });
  });

  it.each([
    [999, "5000", true],
    [1000, "5000", false],
    [-5000, "5000", true],
    [-5001, "5000", false],
    [-60_000, "60000", true],
  ])("behavior: timestamp %d ms ahead with a window of %s ms", async (ahead, recvWindow, accepted) => {
    const reply = await call(sim, "GET", "account", { recvWindow }, { version: "v1", timestamp: NOW + ahead });
    expect(reply.status).toBe(accepted ? 200 : 400);
    if (!accepted) expect(reply.body).toMatchObject({ code: -1021 });
    expect(inWindow(NOW + ahead, NOW, Number(recvWindow))).toBe(accepted);
  });

  it("error: a window above the maximum, a timestamp that is none", async () => {
    const wide = await call(sim, "GET", "account", { recvWindow: "60001" }, { version: "v1" });
    expect(wide.body).toMatchObject({ code: -1130 });
    expect((await v1({ timestamp: Number.NaN })).body).toMatchObject({ code: -1102 });
  });

  it("behavior: V3 does not know timestamp, and V1 no nonce", async () => {
    const reply = await keyed(sim, "GET", "account", { nonce: "1" });
    expect(reply.body).toMatchObject({ code: -1102, msg: expect.stringContaining("timestamp") });
  });
});

describe("permission", () => {
  it.each(["v3ReadOnly", "v1ReadOnly"] as const)("behavior: %s reads and never trades", async (key) => {
    const options: AsterSend = { key, version: key === "v3ReadOnly" ? "v3" : "v1" };
    expect((await account(options)).status).toBe(200);
    expect((await call(sim, "POST", "order", LIMIT, options)).body).toMatchObject({ code: -2015 });
    expect(sim.ledger.answers("createOrder").at(-1)?.status).toBe(400);
  });
});

function raw(query: string, body: string): RawRequest {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return { method: "POST", path: "/fapi/v1/order", query, headers, body, remote: "127.0.0.1" };
}
