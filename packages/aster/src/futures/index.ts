export * from "@venuekit/runtime/user";
export type { Decimal } from "decimal.js";
export type {
  AgentCredentials,
  AsterOptions,
  AsterWithOptions,
  CommonOptions,
  KeyCredentials,
  NoCredentials,
  Server,
} from "../options.js";
export { createNonces, type NextNonce } from "../signing/nonce.js";
export type { AgentSigner } from "../signing/signer.js";
export { type OrderBookParams, orderBook } from "./book.js";
export { asterFuturesWith } from "./client.js";
export { asterFutures } from "./default.js";
export * from "./generated/index.js";
