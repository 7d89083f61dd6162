export * from "@venuekit/runtime/user";
export type { Decimal } from "decimal.js";
export { type OrderBookParams, orderBook } from "./book.js";
export { apifinyWith } from "./client.js";
export { apifiny } from "./default.js";
export * from "./generated/index.js";
export type { ApifinyOptions, ApifinyWithOptions, Server } from "./options.js";
export { takerSide } from "./side.js";
