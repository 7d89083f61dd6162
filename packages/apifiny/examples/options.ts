import type { ApifinyOptions } from "@venuekit/apifiny";
import type { FixSessionOptions } from "@venuekit/apifiny/fix";

/**
 * Where the examples trade: the simulator on this machine (`npx @venuekit/simulator apifiny`), or wherever the
 * environment says. Keys belong into the environment, never into the code.
 */
const {
  APIFINY_REST = "http://127.0.0.1:8080",
  APIFINY_STREAM = "ws://127.0.0.1:8080",
  APIFINY_HOSTS = '{"BINANCE":"http://127.0.0.1:8081","COINBASEPRO":"http://127.0.0.1:8082"}',
  APIFINY_FIX_HOST = "127.0.0.1",
  APIFINY_FIX_PORT = "8084",
  APIFINY_VENUE = "BINANCE",
  APIFINY_ACCOUNT = "STA-00000001",
  APIFINY_KEY = "sim-main-key",
  APIFINY_SECRET = "sim-main-secret-0123456789abcdef",
} = process.env;

/** The account and its venue, which most calls name again. */
export const account: { readonly accountId: string; readonly venue: string } = {
  accountId: APIFINY_ACCOUNT,
  venue: APIFINY_VENUE,
};

export const options: ApifinyOptions = {
  ...account,
  secretKeyId: APIFINY_KEY,
  secret: APIFINY_SECRET,
  server: { rest: APIFINY_REST, stream: APIFINY_STREAM, hosts: JSON.parse(APIFINY_HOSTS) as Record<string, string> },
};

export const fix: FixSessionOptions = {
  host: APIFINY_FIX_HOST,
  port: Number(APIFINY_FIX_PORT),
  // The simulator speaks in clear text.
  tls: APIFINY_FIX_HOST !== "127.0.0.1",
  accountId: APIFINY_ACCOUNT,
  secretKeyId: APIFINY_KEY,
  secret: APIFINY_SECRET,
};
