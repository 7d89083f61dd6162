// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  type Dec,
  decimal,
  type Decoding,
  type Json,
  keepUnknown,
  list,
  literal,
  time,
} from "@venuekit/runtime";
import { decodeMarginCallPosition, type MarginCallPosition } from "./MarginCallPosition.js";

/** Positions at risk. In a fast market they may be liquidated by the time this arrives. */
export interface MarginCall {
  /** Wire key: `e`. */
  eventType: "MARGIN_CALL";
  /** Wire key: `E`. */
  eventTime: number;
  /** Only when a crossed position is concerned. Wire key: `cw`. */
  crossWalletBalance?: Dec;
  /** Wire key: `p`. */
  positions: MarginCallPosition[];
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "cw", "p"]);

/** Decodes {@link MarginCall}. */
export function decodeMarginCall(value: Json, decoding: Decoding): MarginCall {
  const wire = asObject(value);
  const out: MarginCall = {
    eventType: literal(wire.e, "e", "MARGIN_CALL"),
    eventTime: time(wire.E, "E"),
    positions: list(wire.p, "p", decodeMarginCallPosition, decoding),
  };
  let known = 3;
  if (wire.cw != null) {
    out.crossWalletBalance = decimal(wire.cw, "cw", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
