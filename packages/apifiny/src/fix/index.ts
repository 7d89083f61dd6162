export type { Dec, DecInput, Gap, GapReason, ToDecimal } from "@venuekit/runtime/user";
export {
  ApiError,
  ConfigError,
  DecodeError,
  StreamError,
  TimeoutError,
  TransportError,
  UnknownExecutionError,
  VenueError,
} from "@venuekit/runtime/user";
export type { Decimal } from "decimal.js";
export { newOrderId as fixOrderId } from "../order-id.js";
export { fixSession } from "./default.js";
export { fixDictionary } from "./dictionary.js";
export { FixRejectError } from "./errors.js";
export type {
  CancelFixOrderParams,
  ExecutionReport,
  FixExecType,
  FixLimitOrder,
  FixMarketOrder,
  FixOrderStatus,
  FixOrderStatusParams,
  FixSide,
  FixTimeInForce,
  OrderCancelReject,
  PlaceFixOrderParams,
} from "./messages.js";
export type {
  FixCallOptions,
  FixReportsOptions,
  FixSessionOptions,
  FixSessionWithOptions,
  FixState,
  FixTlsOptions,
} from "./options.js";
export type { FixEvent, FixReports } from "./reports.js";
export { type FixServer, fixServers } from "./servers.js";
export { type FixSession, fixSessionWith } from "./session.js";
