import type { Prices } from "../../../engine/futures/prices.js";
import type { PositionSide } from "../../../engine/futures/terms.js";
import {
  type ProductStart,
  productVenue,
  type RunningProduct,
  type SharedState,
  SocketServer,
} from "../shared/index.js";
import type { NewAnnouncement } from "./announcements.js";
import { PARAMETER_CODES, REASONS } from "./errors.js";
import { accountRoutes } from "./routes/account.js";
import { agentRoutes } from "./routes/agent.js";
import { batchRoutes } from "./routes/batch.js";
import { chaseRoutes } from "./routes/chase.js";
import { historyRoutes } from "./routes/history.js";
import { klineRoutes } from "./routes/klines.js";
import { listenKeyRoutes } from "./routes/listen-key.js";
import { marginRoutes } from "./routes/margin.js";
import { marketRoutes } from "./routes/market.js";
import { migrateRoutes } from "./routes/migrate.js";
import { mmpRoutes } from "./routes/mmp.js";
import { modeRoutes } from "./routes/modes.js";
import { strategyRoutes } from "./routes/strategy.js";
import { tradeRoutes } from "./routes/trade.js";
import { FuturesState } from "./state.js";
import { openFuturesFeed } from "./streams/market.js";
import { connectUserEvents } from "./streams/user.js";

export interface FuturesProduct extends RunningProduct {
  readonly state: FuturesState;
  /** Mark prices and funding rates; `setMark` pins one. */
  readonly prices: Prices;
  /** Tells everyone, or one user, something over the account streams. Returns its id. */
  announce(announcement: NewAnnouncement): number;
  /** Closes a position of the demo user by force, as if its margin were used up. False when there is none. */
  liquidate(symbol: string, options?: { readonly side?: PositionSide; readonly kind?: "liquidation" | "adl" }): boolean;
}

/** Starts the futures market on top of what both products share. */
export function futuresProduct(shared: SharedState, options: ProductStart): FuturesProduct {
  const state = new FuturesState(shared, options);
  connectUserEvents(state);
  const { contract, futures, settings, listenKeys, userEvents, limits } = state;
  const sockets = new SocketServer({
    contract,
    shared,
    settings,
    listenKeys,
    userEvents,
    openFeed: openFuturesFeed(state),
    onExpiry: "event",
    countsBeats: false,
  });
  const venue = productVenue({
    contract,
    shared,
    limits,
    sockets,
    routes: {
      ...marketRoutes(state),
      ...klineRoutes(state),
      ...modeRoutes(state),
      ...tradeRoutes(state),
      ...batchRoutes(state),
      ...marginRoutes(state),
      ...mmpRoutes(state),
      ...chaseRoutes(state),
      ...strategyRoutes(state),
      ...accountRoutes(state),
      ...historyRoutes(state),
      ...listenKeyRoutes(state),
      ...agentRoutes(state),
      ...migrateRoutes(state),
    },
    reasons: REASONS,
    parameterCodes: PARAMETER_CODES,
    expireListenKeys: () => listenKeys.expireAll(),
  });
  const { exchange, market, prices, positions, margin, liquidation } = futures;
  return {
    venue,
    exchange,
    market,
    limits,
    settings,
    state,
    prices,
    announce: (announcement) => state.announcements.publish(announcement),
    liquidate(symbol, { side = "BOTH", kind = "liquidation" } = {}) {
      const position = positions.get(shared.user.id, symbol, side);
      if (position.amount.isZero()) return false;
      liquidation.force(margin.value(position), kind);
      return true;
    },
  };
}
