import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import * as operations from "@venuekit/hashkey/operations";
import { type Row, report } from "../support/row.js";

// What a consumer's file costs the type checker, over a file with nothing in it. Reads the published declarations.

const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const DIRECTORY = fileURLToPath(new URL("../types/", import.meta.url));
const COMPILER_OPTIONS = {
  noEmit: true,
  extendedDiagnostics: true,
  strict: true,
  skipLibCheck: true,
  target: "es2022",
  lib: ["es2023", "dom", "esnext.disposable"],
  module: "nodenext",
  types: [],
};

const CALLS = `
import * as hk from "@venuekit/hashkey";
const client = hk.hashkey({ key: "k", secret: "s" });
const symbol = "BTCUSDT";
export const time = (await hk.getServerTime(client)).serverTime;
export const info = await hk.getExchangeInfo(client);
export const depth = (await hk.getDepth(client, { symbol, limit: 5 })).bids[0]?.[0];
export const trades = await hk.getTrades(client, { symbol });
export const klines = await hk.getKlines(client, { symbol, interval: "1m", limit: 10 });
export const day = await hk.getTicker24hr(client, { symbol });
export const prices = await hk.getTickerPrice(client);
export const best = await hk.getBookTicker(client, { symbol });
export const limit = await hk.createOrder(client, { symbol, side: "BUY", type: "LIMIT", quantity: "1", price: "2" });
export const market = await hk.createOrder(client, { symbol, side: "SELL", type: "MARKET", amount: "100" });
export const order = await hk.getOrder(client, { orderId: limit.orderId });
export const open = await hk.getOpenOrders(client, { symbol });
export const gone = await hk.cancelOrder(client, { orderId: limit.orderId });
export const all = await hk.cancelOpenOrders(client, { symbol });
export const old = await hk.getTradedOrders(client, { symbol, limit: 10 });
export const account = (await hk.getAccount(client)).balances[0]?.free;
export const fills = await hk.getAccountTrades(client, { symbol });
export const vip = await hk.getVipInfo(client);
export const flow = await hk.getBalanceFlow(client, { startTime: 0, endTime: new Date() });
export const address = await hk.getDepositAddress(client, { coin: "USDT", chainType: "ETH" });
`;
// Every method is looked at: types nobody looks at cost nothing.
const BIND = `
import { bind, hashkey } from "@venuekit/hashkey";
import * as operations from "@venuekit/hashkey/operations";
const client = hashkey({ key: "k", secret: "s" });
export const venue = bind(client, operations);
${Object.keys(operations)
  .map((name) => `void venue.${name};\n`)
  .join("")}`;

mkdirSync(DIRECTORY, { recursive: true });
const empty = instantiations("empty", "export {};\n");
report([
  row("consumer file with 20 calls", instantiations("calls", CALLS), 50),
  row("bind of every operation", instantiations("bind", BIND), 1_000),
]);

function instantiations(name: string, program: string): number {
  writeFileSync(`${DIRECTORY}${name}.mts`, program);
  const project = `${DIRECTORY}${name}.json`;
  writeFileSync(project, JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: [`${name}.mts`] }));
  const { stdout, status } = spawnSync(process.execPath, [TSC, "-p", project], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name}.mts does not compile:\n${stdout}`);
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
}

function row(name: string, value: number, bar: number): Row {
  return {
    group: "Type instantiations over an empty file",
    name,
    value: value - empty,
    unit: "types",
    bar,
    rule: "at most",
    note: `${value} in all`,
  };
}
