// undici is reached through the platform only, so that a browser bundle never meets it.
export { undiciTransport } from "#platform";
export type { Dispatcher } from "./dispatcher.js";
export { asTransportFailure, transportFailure } from "./failure.js";
export { type FetchTransportOptions, fetchTransport } from "./fetch.js";
export type { Transport, TransportFailure, TransportRequest, TransportResponse } from "./transport.js";
export type { UndiciTransportOptions } from "./undici.js";
