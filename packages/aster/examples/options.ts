import type { AgentCredentials, KeyCredentials, Server } from "@venuekit/aster/futures";
import { privateKeySigner } from "@venuekit/aster/wallet";

/**
 * Where the examples trade: the simulator on this machine (`npx @venuekit/simulator aster`), or wherever the
 * environment says. Keys belong into the environment, never into the code.
 */
const {
  ASTER_FUTURES_REST = "http://127.0.0.1:8080",
  ASTER_FUTURES_STREAM = "ws://127.0.0.1:8080",
  ASTER_SPOT_REST = "http://127.0.0.1:8081",
  ASTER_SPOT_STREAM = "ws://127.0.0.1:8081",
  ASTER_USER = "0x5d5c99edf529335160ff180fa141dd4967fc00d2",
  ASTER_AGENT_KEY = `0x${"b1".repeat(32)}`,
  ASTER_KEY,
  ASTER_SECRET,
} = process.env;

export const futures: Server = { rest: ASTER_FUTURES_REST, stream: ASTER_FUTURES_STREAM };
export const spot: Server = { rest: ASTER_SPOT_REST, stream: ASTER_SPOT_STREAM };

/** A legacy key where the environment has one, an agent wallet otherwise. The programs are the same. */
export const credentials: AgentCredentials | KeyCredentials =
  ASTER_KEY !== undefined && ASTER_SECRET !== undefined
    ? { key: ASTER_KEY, secret: ASTER_SECRET }
    : { user: ASTER_USER, signer: privateKeySigner(ASTER_AGENT_KEY) };
