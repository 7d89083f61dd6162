// Generated from specs/hashkey/channels/private.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  type Decoding,
  type Json,
  keepUnknown,
  literal,
  text,
  time,
} from "@venuekit/runtime";
import type { Side } from "./Side.js";

export interface TicketUpdate {
  /** Wire key: `e`. */
  eventType: "ticketInfo";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `q`. */
  quantity: Dec;
  /** When the order was matched. Wire key: `t`. */
  time: number;
  /** Wire key: `p`. */
  price: Dec;
  /** Wire key: `T`. */
  ticketId: string;
  /** Wire key: `o`. */
  orderId: string;
  /** Wire key: `c`. */
  clientOrderId: string;
  /** Wire key: `a`. */
  accountId: string;
  /** Wire key: `m`. */
  isMaker: boolean;
  /** Wire key: `S`. */
  side: Side | (string & {});
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "e", "E", "s", "q", "t", "p", "T", "o", "c", "a", "m", "S",
]);

/** Decodes {@link TicketUpdate}. */
export function decodeTicketUpdate(value: Json, decoding: Decoding): TicketUpdate {
  const wire = asObject(value);
  const out: TicketUpdate = {
    eventType: literal(wire.e, "e", "ticketInfo"),
    eventTime: time(wire.E, "E"),
    symbol: text(wire.s, "s"),
    quantity: decimal(wire.q, "q", decoding),
    time: time(wire.t, "t"),
    price: decimal(wire.p, "p", decoding),
    ticketId: text(wire.T, "T"),
    orderId: text(wire.o, "o"),
    clientOrderId: text(wire.c, "c"),
    accountId: text(wire.a, "a"),
    isMaker: bool(wire.m, "m"),
    side: text(wire.S, "S"),
  };
  if (Object.keys(wire).length !== 12) keepUnknown(wire, out, KNOWN);
  return out;
}
