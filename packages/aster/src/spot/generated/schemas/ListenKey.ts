// Generated from specs/aster/spot/schemas/listen-key.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";

export interface ListenKey {
  /** Keep it secret; it opens the account stream without a signature. */
  listenKey: string;
}

/** Decodes {@link ListenKey}. */
export function decodeListenKey(value: Json): ListenKey {
  const wire = asObject(value);
  const out: ListenKey = {
    listenKey: text(wire.listenKey, "listenKey"),
  };
  if (Object.keys(wire).length !== 1) keepOthers(wire, out);
  return out;
}
