export {
  asBool,
  asDecimal,
  asDecimalOrNull,
  asInteger,
  asJson,
  asText,
  asTime,
  bool,
  decimal,
  decimalOrNull,
  integer,
  json,
  literal,
  text,
  time,
} from "./decode.js";
export { asList, asMap, asObject, asTuple, list, map, nested } from "./shape.js";
export type { Decode, Decoding, Encode, Writer } from "./types.js";
export { firstOf, hasKeys } from "./union.js";
export { extra, keepUnknown } from "./unknown.js";
export { requireVariant, type Variant } from "./variants.js";
export { FormWriter, JsonWriter, jsonList, jsonNumbers, jsonTexts } from "./writer.js";
