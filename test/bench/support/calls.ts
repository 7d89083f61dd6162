import { createHmac } from "node:crypto";
import { type Client, createOrder } from "@venuekit/hashkey";
import { median, perOperation, type Row } from "./row.js";

// Signed orders: a client against the least that gets an order signed, sent and its answer parsed.

export const KEY = "key";
export const SECRET = "secret";
export const PATH = "/api/v1.1/spot/order";

const IN_FLIGHT = 50;
const ROUNDS = 9;
const WARM_UP = 3;

/** Sends one order. */
export type Send = (id: number) => Promise<unknown>;

/** The form body of an order, signed by hand. */
export function signedBody(id: number): string {
  const fields = `symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=0.00125&price=64213.12&newClientOrderId=${id}&timestamp=${Date.now()}`;
  return `${fields}&signature=${createHmac("sha256", SECRET).update(fields).digest("hex")}`;
}

export function sendWith(client: Client): Send {
  return (id) =>
    createOrder(client, {
      symbol: "BTCUSDT",
      side: "BUY",
      type: "LIMIT",
      quantity: "0.00125",
      price: "64213.12",
      newClientOrderId: String(id),
    });
}

/** Rounds in turn, each of so many calls. */
export async function compare(name: string, calls: number, minimal: Send, client: Send): Promise<Row> {
  const times = { minimal: [] as number[], client: [] as number[] };
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const pair = { minimal: await run(minimal, calls), client: await run(client, calls) };
    if (round < WARM_UP) continue;
    times.minimal.push(pair.minimal);
    times.client.push(pair.client);
  }
  const [own, least] = [median(times.client), median(times.minimal)];
  return {
    group: "Signed request, 50 in flight, over a minimal client",
    name,
    value: own / least,
    unit: "x",
    bar: 1.15,
    rule: "at most",
    note: `${perOperation(own)} to ${perOperation(least)}`,
  };
}

/** Nanoseconds of one call. */
async function run(send: Send, calls: number): Promise<number> {
  let left = calls;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await send(left);
    }
  };
  const start = process.hrtime.bigint();
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  return Number(process.hrtime.bigint() - start) / calls;
}
