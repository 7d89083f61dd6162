import type { BitexasiaOptions } from "@venuekit/bitexasia";

/**
 * Where the examples trade: the simulator on this machine (`npx @venuekit/simulator bitexasia`), or wherever the
 * environment says. Keys belong into the environment, never into the code.
 */
const {
  BITEXASIA_REST = "http://127.0.0.1:8080",
  BITEXASIA_STREAM = "ws://127.0.0.1:8080",
  BITEXASIA_KEY = "sim-main-key",
  BITEXASIA_SECRET = "sim-main-secret",
} = process.env;

export const options: BitexasiaOptions = {
  key: BITEXASIA_KEY,
  secret: BITEXASIA_SECRET,
  server: { rest: BITEXASIA_REST, stream: BITEXASIA_STREAM },
};
