export type { BackoffOptions } from "./backoff.js";
export type { StreamHubOptions } from "./connection.js";
export type { GapEvent, SocketEvent, SocketState } from "./events.js";
export { type ProtocolFactory, type StreamHub, type StreamOptions, streamHub } from "./hub.js";
export { joinKeys } from "./keys.js";
export { KeyLease, type KeyLeaseOptions } from "./lease.js";
export type { StreamOperation } from "./operation.js";
export type { Heartbeat, Incoming, Part, Protocol, Topic } from "./protocol.js";
export type { SocketOptions } from "./socket.js";
export type {
  Data,
  Gap,
  GapReason,
  Overflow,
  Stream,
  StreamEvent,
  StreamState,
  WatchOptions,
} from "./stream.js";
export { checkTimes } from "./times.js";
export type { Address, OpenSocket, Wire, WireEnd, WireEvents } from "./wire.js";
