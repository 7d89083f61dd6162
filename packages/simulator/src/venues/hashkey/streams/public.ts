import type { Connection } from "../../../engine/connection.js";
import { INTERVALS, messageOf } from "../contract.js";
import type { HashkeyState } from "../state.js";
import { asText, errorFrame, isRecord, readFrame } from "./frames.js";
import { Subscription } from "./subscription.js";
import type { Topic, TopicKind } from "./topics.js";
import { pushV1 } from "./v1.js";
import { pushV2 } from "./v2.js";

const KINDS: Readonly<Record<1 | 2, readonly TopicKind[]>> = {
  1: ["realtimes", "trade", "depth"],
  2: ["kline", "realtimes", "trade", "depth", "bbo"],
};

/** Serves public topics on one connection. Nothing acknowledges a subscription but its first data. */
export function servePublic(state: HashkeyState, connection: Connection, version: 1 | 2): void {
  const subscriptions = new Map<string, Subscription>();
  const cancel = (id: string): void => {
    subscriptions.get(id)?.stop();
    subscriptions.delete(id);
  };
  const cancelAll = (): void => {
    for (const id of [...subscriptions.keys()]) cancel(id);
  };
  connection.closed.on(cancelAll);
  connection.received.on((text) => {
    const frame = readFrame(text);
    if (frame === undefined) connection.send(errorFrame("-1004", messageOf("-1004")));
    else if ("ping" in frame) {
      // The pong carries the venue's time, not an echo.
      if (!connection.struck("no-pong")) connection.send(JSON.stringify({ pong: state.clock.now() }));
    } else if ("pong" in frame) return;
    else if (frame.event === "cancel_all") cancelAll();
    else act(frame);
  });

  function act(frame: Record<string, unknown>): void {
    const topic = readTopic(state, frame, version);
    if (typeof topic === "string") connection.send(topic);
    else if (connection.struck("reject-subscription")) connection.send(errorFrame("-5013", messageOf("-5013")));
    else if (frame.event === "cancel") cancel(idOf(topic));
    else if (frame.event === "sub") subscribe(topic);
    else connection.send(errorFrame("-1130", messageOf("-1130", "'event'")));
  }

  function subscribe(topic: Topic): void {
    const id = idOf(topic);
    cancel(id);
    const push = version === 1 ? pushV1 : pushV2;
    push(state, connection, topic, "first");
    const options = { state, topic, version };
    subscriptions.set(id, new Subscription({ ...options, push: (trades) => push(state, connection, topic, trades) }));
  }
}

function idOf({ kind, symbol, interval }: Topic): string {
  return `${kind} ${symbol} ${interval}`;
}

/** The topic of a frame, or the text of an error frame. */
function readTopic(state: HashkeyState, frame: Record<string, unknown>, version: 1 | 2): Topic | string {
  const params = isRecord(frame.params) ? frame.params : {};
  const name = asText(frame.topic) ?? "";
  const symbol = asText(version === 1 ? frame.symbol : params.symbol) ?? "";
  const interval = version === 1 ? name.replace(/^kline_/, "") : asText(params.klineType);
  const isKline = version === 1 ? name.startsWith("kline_") : name === "kline";
  const kind = isKline ? "kline" : KINDS[version].find((one) => one === name);
  if (!kind) return errorFrame("-1130", messageOf("-1130", "'topic'"));
  if (!state.symbols.has(symbol)) return errorFrame("0201", messageOf("0201"));
  if (isKline && !INTERVALS.includes(interval ?? "")) return errorFrame("-1130", messageOf("-1130", "'klineType'"));
  return { kind, symbol, interval: isKline ? (interval ?? "") : "", binary: params.binary === true };
}
