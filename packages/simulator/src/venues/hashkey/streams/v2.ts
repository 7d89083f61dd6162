import type { Connection } from "../../../engine/connection.js";
import type { PublicTrade } from "../../../engine/exchange.js";
import type { HashkeyState } from "../state.js";
import { bboData, depthData, klineData, realtimesData, type Topic, tradeData } from "./topics.js";

/**
 * Sends frames of the second version: symbol inside `params`, `data` one object.
 * Inferred: a subscription begins with the present state, except for trades, of which only new ones are sent.
 */
export function pushV2(
  state: HashkeyState,
  connection: Connection,
  topic: Topic,
  cause: "first" | readonly PublicTrade[],
): void {
  const { kind, symbol, interval } = topic;
  const params = kind === "kline" ? { symbol, klineType: interval } : { symbol };
  for (const data of dataOf(state, topic, cause)) {
    connection.send(JSON.stringify({ topic: kind, params, data }));
  }
}

function dataOf(state: HashkeyState, topic: Topic, cause: "first" | readonly PublicTrade[]): readonly unknown[] {
  switch (topic.kind) {
    case "kline":
      return [klineData(state, topic, 2)];
    case "realtimes":
      return [realtimesData(state, topic, 2)];
    case "trade":
      return cause === "first" ? [] : cause.map(tradeData);
    case "bbo":
      return [bboData(state, topic)];
    default:
      return [depthData(state, topic, 2)];
  }
}
