import type { Connection } from "../../../engine/connection.js";
import { Limits } from "../../../engine/limits.js";
import { FRAME_LIMIT, PERIODS, STREAM_VENUES } from "../contract.js";
import { badRequest, errorBody, refusal, toRefusal, type VenueRefusal } from "../errors.js";
import type { ApifinyState, VenuePart } from "../state.js";
import { isRecord, readFrame } from "./frames.js";
import { heartbeat } from "./heartbeat.js";
import { type Channel, subscribe } from "./subscription.js";

interface Frame {
  readonly channel: Channel;
  readonly parts: readonly VenuePart[];
  readonly isSub: boolean;
}

/** Serves market data. Nothing acknowledges a subscription but its first data; refusals look like those of REST. */
export function serveMarket(state: ApifinyState, connection: Connection): void {
  const open = new Map<string, () => void>();
  const ban = { after: Number.POSITIVE_INFINITY, duration: 0 };
  const limits = new Limits({ rules: { frames: FRAME_LIMIT }, ban, clock: state.clock, enabled: state.limits.enabled });
  const stop = (id: string): void => {
    open.get(id)?.();
    open.delete(id);
  };
  const endHeartbeat = heartbeat(state, connection);
  connection.closed.on(() => {
    endHeartbeat();
    for (const id of [...open.keys()]) stop(id);
  });
  connection.received.on((text) => {
    const frame = readFrame(text);
    if (isRecord(frame) && "pong" in frame) return;
    try {
      if (limits.take("", { frames: 1 }).kind !== "pass") throw refusal("0x02002A");
      act(readSubscription(state, frame));
    } catch (error) {
      refuse(toRefusal(error));
    }
  });

  function act({ channel, parts, isSub }: Frame): void {
    for (const part of parts) {
      const id = `${channel.name} ${channel.spec.symbol} ${part.name}`;
      stop(id);
      if (!isSub) continue;
      if (connection.struck("reject-subscription")) refuse(refusal("0x01002B"));
      else open.set(id, subscribe(state, connection, part, channel));
    }
  }

  function refuse({ code, message }: VenueRefusal): void {
    connection.send(errorBody(code, message, state.quirks.bareHex));
  }
}

/** @throws {VenueRefusal} for a frame that is none, a symbol nobody knows, or a venue without this channel. */
function readSubscription(state: ApifinyState, frame: unknown): Frame {
  if (!isRecord(frame)) throw badRequest();
  const { channel: name, symbol, venues, action } = frame;
  if (typeof name !== "string" || typeof symbol !== "string") throw badRequest();
  if (action !== "sub" && action !== "unsub") throw badRequest();
  // The sample sends one name in place of a list.
  const names = Array.isArray(venues) ? venues.map(String) : typeof venues === "string" ? [venues] : [];
  if (names.length === 0) throw badRequest();
  const period = name.startsWith("kline_") ? name.slice("kline_".length) : undefined;
  const known = period === undefined ? ["orderbook", "trade", "ticker"].includes(name) : PERIODS.includes(period);
  if (!known) throw badRequest();
  // Candles name the pair with a slash, the other channels without.
  const spec = [...state.symbols.values()].find(
    (one) => symbol === (period === undefined ? one.symbol : `${one.base}/${one.quote}`),
  );
  if (!spec) throw refusal("0x04003A");
  const parts = names.map((venue) => {
    const part = state.venues.get(venue);
    if (name !== "orderbook" && !STREAM_VENUES.includes(venue)) throw refusal("0x05003D");
    if (!part) throw refusal("0x20001A");
    return part;
  });
  return { channel: { name, symbol, spec, period }, parts, isSub: action === "sub" };
}
