// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";

export interface ApiKeyType {
  accountType: "Master Account" | "Sub Account" | (string & {});
}

/** Decodes {@link ApiKeyType}. */
export function decodeApiKeyType(value: Json): ApiKeyType {
  const wire = asObject(value);
  const out: ApiKeyType = {
    accountType: text(wire.accountType, "accountType"),
  };
  if (Object.keys(wire).length !== 1) keepOthers(wire, out);
  return out;
}
