import type { Exchange } from "../../../engine/exchange.js";
import type { VenueHandlers } from "../../../engine/gateway.js";
import type { Market } from "../../../engine/market.js";
import type { RateLimits } from "./limits.js";
import type { StreamSettings } from "./streams/pace.js";

/** How a product is started. */
export interface ProductStart {
  /** Names of symbols; all of the product when undefined. */
  readonly symbols: readonly string[] | undefined;
  /** What each user starts with, by asset; the product's own choice when undefined. */
  readonly balances: Readonly<Record<string, string>> | undefined;
  /** Milliseconds between two steps of a running market. */
  readonly pace: number;
  /** Whether the documented limits hold. */
  readonly limits: boolean;
}

/** A product that runs, as ../simulator.ts needs it. */
export interface RunningProduct {
  readonly venue: VenueHandlers;
  readonly exchange: Exchange;
  readonly market: Market;
  readonly limits: RateLimits;
  readonly settings: StreamSettings;
}
