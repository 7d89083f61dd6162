import type { RefusalReason } from "../../../engine/refusal.js";
import {
  type ProductStart,
  productVenue,
  type RunningProduct,
  type SharedState,
  SocketServer,
} from "../shared/index.js";
import { SPOT } from "./contract.js";
import { accountRoutes, spotPurse } from "./routes/account.js";
import { marketRoutes } from "./routes/market.js";
import { tradeRoutes } from "./routes/trade.js";
import { withdrawRoutes } from "./routes/withdraw.js";
import { SpotState } from "./state.js";
import { spotFeeds } from "./streams.js";
import { watchTriggers } from "./triggers.js";
import { announceAccount } from "./user-events.js";

const REASONS: Readonly<Record<RefusalReason, string>> = {
  "unknown-symbol": "-1121",
  "unknown-account": "-2015",
  insufficient: "-2018",
  "post-only": "-2010",
  // Inferred: the document says that such an order is rejected, not how.
  duplicate: "-4015",
  "not-found": "-2013",
  filled: "-2011",
  canceled: "-2011",
  "invalid-amount": "-4003",
};

export interface SpotProduct extends RunningProduct {
  readonly state: SpotState;
}

/** Starts the spot market on top of what both products share. */
export function spotProduct(shared: SharedState, options: ProductStart): SpotProduct {
  const state = new SpotState(shared, options);
  shared.transfers.register("spot", spotPurse(state));
  watchTriggers(state);
  announceAccount(state);
  const { settings, listenKeys, userEvents, limits, exchange, market } = state;
  const sockets = new SocketServer({
    contract: SPOT,
    shared,
    settings,
    listenKeys,
    userEvents,
    openFeed: spotFeeds(state),
    onExpiry: "close",
    countsBeats: true,
  });
  const venue = productVenue({
    contract: SPOT,
    shared,
    limits,
    sockets,
    routes: { ...marketRoutes(state), ...tradeRoutes(state), ...accountRoutes(state), ...withdrawRoutes(state) },
    reasons: REASONS,
    parameterCodes: { "getDepth.limit": "-4021" },
    permissionOf: ({ operation }) =>
      operation.access === "WITHDRAW" ? "withdraw" : operation.permission === "write" ? "spot" : "read",
    expireListenKeys: () => listenKeys.expireAll(),
  });
  return { venue, exchange, market, limits, settings, state };
}
