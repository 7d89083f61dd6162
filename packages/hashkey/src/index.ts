export * from "@venuekit/runtime/user";
export type { Decimal } from "decimal.js";
export { type OrderBookParams, orderBook } from "./book.js";
export { hashkeyWith } from "./client.js";
export { hashkey } from "./default.js";
export * from "./generated/index.js";
export type { HashkeyOptions, HashkeyWithOptions, Server } from "./options.js";
