// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, text, time } from "@venuekit/runtime";
import { decodeIndexReference, type IndexReference } from "./IndexReference.js";

/** Where an index price comes from. */
export interface IndexReferences {
  symbol: string;
  time: number;
  references: IndexReference[];
}

/** Decodes {@link IndexReferences}. */
export function decodeIndexReferences(value: Json, decoding: Decoding): IndexReferences {
  const wire = asObject(value);
  const out: IndexReferences = {
    symbol: text(wire.symbol, "symbol"),
    time: time(wire.time, "time"),
    references: list(wire.references, "references", decodeIndexReference, decoding),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
