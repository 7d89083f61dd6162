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
export { asterSpotWith } from "./client.js";
export { asterSpot } from "./default.js";
export * from "./generated/index.js";
