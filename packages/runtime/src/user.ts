/** What every venue package passes on to its users. The rest of the runtime is for the venue packages themselves. */
export { type Bound, bind } from "./bind.js";
export type { BookChange, BookLevel, BookOptions, MaintainedBook, TextLevel } from "./book/index.js";
export type {
  CallEvent,
  CallOptions,
  Client,
  ClientOptions,
  ErrorEvent,
  Hooks,
  RateLimit,
  RateLimitTable,
  ResponseEvent,
  RetryEvent,
} from "./call/index.js";
export { extra } from "./codec/index.js";
export * from "./errors.js";
export type { Dec, DecInput, DecimalLike, Register, ToDecimal } from "./number/index.js";
export type {
  BackoffOptions,
  Data,
  Gap,
  GapEvent,
  GapReason,
  Overflow,
  SocketEvent,
  Stream,
  StreamEvent,
  StreamHubOptions,
  StreamState,
  WatchOptions,
} from "./stream/index.js";
export {
  type FetchTransportOptions,
  fetchTransport,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  type UndiciTransportOptions,
  undiciTransport,
} from "./transport/index.js";
