import type { HashkeyOptions } from "@venuekit/hashkey";

/**
 * Where the examples trade: the simulator on this machine (`npx @venuekit/simulator hashkey`), or wherever the
 * environment says. Keys belong into the environment, never into the code.
 */
const {
  HASHKEY_REST = "http://127.0.0.1:8080",
  HASHKEY_STREAM = "ws://127.0.0.1:8080",
  HASHKEY_KEY = "sim-main-key",
  HASHKEY_SECRET = "sim-main-secret",
} = process.env;

export const options: HashkeyOptions = {
  key: HASHKEY_KEY,
  secret: HASHKEY_SECRET,
  server: { rest: HASHKEY_REST, stream: HASHKEY_STREAM },
};
