export { bind } from "@venuekit/runtime";
export * from "./book.js";
export { hashkeyWith } from "./client.js";
export { hashkey } from "./default.js";
export * from "./generated/index.js";
export type { HashkeyOptions, HashkeyWithOptions, Server } from "./options.js";
