import { gzipSync } from "node:zlib";
import type { Connection } from "../../../engine/connection.js";
import type { PublicTrade } from "../../../engine/exchange.js";
import type { HashkeyState } from "../state.js";
import { depthData, klineData, realtimesData, type Topic, tradeData } from "./topics.js";

/** Trades sent when a subscription begins. */
const FIRST_TRADES = 60;

/** Sends one frame of the first version: symbol at the root, `data` a list, `f` true on the first. */
export function pushV1(
  state: HashkeyState,
  connection: Connection,
  topic: Topic,
  cause: "first" | readonly PublicTrade[],
): void {
  const { symbol, kind, interval, binary } = topic;
  const text = JSON.stringify({
    symbol,
    symbolName: symbol,
    topic: kind,
    params: {
      realtimeInterval: "24h",
      ...(kind === "kline" ? { klineType: interval } : {}),
      binary: String(binary),
    },
    data: dataOf(state, topic, cause),
    f: cause === "first",
    sendTime: state.clock.now(),
    ...(kind === "depth" ? { channelId: channelId(connection) } : {}),
    shared: false,
  });
  // Inferred: the document speaks of a zipped binary frame without naming the format; gzip is ours.
  connection.send(text, binary ? gzipSync(text) : undefined);
}

export function channelId(connection: Connection): string {
  const id = connection.id.toString(16).padStart(8, "0");
  return `02ac86fffe5fdf52-00000001-${id}-74a37ad40fb20d81-${id}`;
}

function dataOf(state: HashkeyState, topic: Topic, cause: "first" | readonly PublicTrade[]): readonly unknown[] {
  switch (topic.kind) {
    case "kline":
      return [klineData(state, topic, 1)];
    case "realtimes":
      return [realtimesData(state, topic, 1)];
    case "trade": {
      const trades = cause === "first" ? state.market.trades(topic.symbol).slice(-FIRST_TRADES) : cause;
      return trades.map(tradeData);
    }
    default:
      return [depthData(state, topic, 1)];
  }
}
