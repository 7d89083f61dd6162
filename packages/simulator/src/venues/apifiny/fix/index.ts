export { type FixAcceptor, type FixAcceptorOptions, startFixAcceptor } from "./acceptor.js";
export type { FixKey } from "./auth.js";
export { encodeFrame, type FixFields, type FixFrame, FrameReader, fixTime } from "./codec.js";
export type { FixConnection } from "./connection.js";
export type { FixVenue } from "./desk.js";
