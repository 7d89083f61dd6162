import { type Gap, hashkey, hashkeyWith, watchDepth, watchTradesV1 } from "@venuekit/hashkey";
import { WebSocket } from "ws";
import type { Order } from "../servers/push.js";
import { median, type Row, report } from "../support/row.js";
import { startServer } from "../support/server.js";

// Messages through the whole chain to `for await`, against the least one can do: ws, JSON.parse and a callback.
// Counted per second of the reading process's own time, which is what limits it, whatever else the machine does.

const ROUNDS = 15;
const WARM_UP = 3;

/** Somebody who reads a socket. `first` is the processor time at the first item. */
interface Reader {
  readonly path: string;
  seen: number;
  wanted: number;
  first: NodeJS.CpuUsage;
  done: (ms: number) => void;
}

const server = await startServer<Order>("push");
const url = `ws://127.0.0.1:${server.port}`;
const venue = { rest: `http://127.0.0.1:${server.port}`, stream: url };
const strings = hashkeyWith({ server: venue, decimal: (text) => text as never });
// Each client has its own sockets, told apart by their path.
const decimals = hashkey({ server: { ...venue, stream: `${url}/decimal` } });

const trades = { bare: await bare("/bare/trades"), ...(await chains("trades")) };
const books = { bare: await bare("/bare/books"), ...(await chains("books")) };

report([
  ...(await compare("trades", trades, 40_960, { strings: 0.75, decimals: 0.6 })),
  ...(await compare("books", books, 960, { strings: 1.2, decimals: undefined })),
]);
await Promise.all([strings.close(), decimals.close()]);
server.stop();
process.exit();

async function chains(what: "trades" | "books"): Promise<{ strings: Reader; decimals: Reader }> {
  const open = (client: typeof strings, prefix: string): Reader => {
    const watch = what === "trades" ? watchTradesV1 : watchDepth;
    const stream = watch(client, { symbol: "BTCUSDT" }, { onGap: stopAt });
    const reader = newReader(`${prefix}/quote/ws/${what === "trades" ? "v1" : "v2"}`);
    void (async () => {
      for await (const item of stream) count(reader, item);
    })();
    readies.push(stream.ready);
    return reader;
  };
  const readies: Promise<void>[] = [];
  const readers = { strings: open(strings, ""), decimals: open(decimals, "/decimal") };
  await Promise.all(readies);
  return readers;
}

/** A run that lost messages would never come to its end. */
function stopAt(gap: Gap): void {
  console.error("messages were lost:", gap);
  process.exit(1);
}

async function bare(path: string): Promise<Reader> {
  const reader = newReader(path);
  const socket = new WebSocket(url + path, { perMessageDeflate: false });
  socket.on("message", (data: Buffer) => count(reader, JSON.parse(data.toString())));
  await new Promise((resolve) => socket.once("open", resolve));
  return reader;
}

function newReader(path: string): Reader {
  return { path, seen: 0, wanted: 0, first: process.cpuUsage(), done: () => {} };
}

function count(reader: Reader, item: object): void {
  if (item === undefined) throw new Error("nothing came");
  reader.seen += 1;
  if (reader.seen === 1) reader.first = process.cpuUsage();
  if (reader.seen < reader.wanted) return;
  const { user, system } = process.cpuUsage(reader.first);
  reader.done((user + system) / 1_000);
}

/** Milliseconds of processor time in which a reader takes so many messages. */
function take(reader: Reader, what: Order["what"], wanted: number): Promise<number> {
  reader.seen = 0;
  reader.wanted = wanted;
  return new Promise((resolve) => {
    reader.done = resolve;
    server.send({ path: reader.path, what, count: wanted });
  });
}

async function compare<K extends "strings" | "decimals">(
  what: Order["what"],
  readers: Readonly<Record<"bare" | K, Reader>>,
  wanted: number,
  bars: Readonly<Record<K, number | undefined>>,
): Promise<Row[]> {
  const names = Object.keys(readers) as ("bare" | K)[];
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    for (const name of names) {
      const ms = await take(readers[name], what, wanted);
      if (round >= WARM_UP) times.get(name)?.push(ms);
    }
  }
  const rate = (name: string): number => wanted / median(times.get(name) ?? []);
  const rows: Row[] = [];
  for (const name of Object.keys(bars) as K[]) {
    rows.push({
      group: "Streams to `for await` over ws + JSON.parse + callback",
      name: `${what}, ${name === "strings" ? "strings" : "Decimal"}`,
      value: rate(name) / rate("bare"),
      unit: "x",
      bar: bars[name],
      rule: "at least",
      note: `${rate(name).toFixed(0)} k to ${rate("bare").toFixed(0)} k messages/s`,
    });
  }
  return rows;
}
