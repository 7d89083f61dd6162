import type { Client } from "@venuekit/runtime";
import type { AsterWithOptions } from "../options.js";
import { connect } from "../product/connect.js";
import { CHAIN_IDS } from "../signing/typed-data.js";
import { codeClasses } from "./generated/errors.js";
import { rateLimits } from "./generated/limits.js";
import { getServerTime } from "./generated/operations/getServerTime.js";
import { servers, streamServers } from "./generated/servers.js";

/**
 * A client of Aster futures with your own decimal type. This module never loads decimal.js; {@link asterFutures} is the same
 * with `Decimal`.
 *
 * @throws {ConfigError} Credentials that don't go together; an unknown server.
 */
export function asterFuturesWith(options: AsterWithOptions): Client {
  return connect(
    {
      id: "aster-futures",
      root: "/fapi/",
      servers: {
        production: { rest: servers.production, stream: streamServers.production, chainId: CHAIN_IDS.production },
        sandbox: { rest: servers.sandbox, stream: streamServers.sandbox, chainId: CHAIN_IDS.sandbox },
      },
      limits: rateLimits,
      codeClasses,
      readTime: async (client) => (await getServerTime(client)).serverTime,
    },
    options,
  );
}
