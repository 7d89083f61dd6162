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
export { jsonList } from "./json-text.js";
export {
  jsonNumbers,
  jsonTexts,
  putBoolean,
  putDecimal,
  putInteger,
  putList,
  putObject,
  putText,
  putTexts,
  putTime,
} from "./put.js";
export { asList, asMap, asObject, asTuple, list, map, nested } from "./shape.js";
export type { Decode, Decoding, Encode, Writer } from "./types.js";
export { firstOf, hasKeys } from "./union.js";
export { extra, keepBeyond, keepOthers, keepUnknown } from "./unknown.js";
export { requireVariant, type Variant } from "./variants.js";
export { FormWriter, JsonWriter } from "./writer.js";
