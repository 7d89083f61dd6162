import type { ClientOptions, LimitOptions, ToDecimal } from "@venuekit/runtime";
import type { LimitName as FuturesLimit } from "./futures/generated/limits.js";
import type { NextNonce } from "./signing/nonce.js";
import type { AgentSigner } from "./signing/signer.js";
import type { LimitName as SpotLimit } from "./spot/generated/limits.js";

/** Where a product lives, without trailing slashes. */
export interface Server {
  /** e.g. `https://fapi.asterdex.com` */
  readonly rest: string;
  /** e.g. `wss://fstream.asterdex.com` */
  readonly stream: string;
  /** Chain id that signatures of V3 name. Default 1666. */
  readonly chainId?: number | undefined;
}

/**
 * A legacy API key: calls go to V1 and are signed with HMAC. Since 2026-03-25 no new ones can be made; existing keys
 * go on working.
 */
export interface KeyCredentials {
  readonly key: string;
  /** Never leaves the process, never printed. */
  readonly secret: string;
  readonly user?: undefined;
  readonly signer?: undefined;
}

/** An agent wallet (API wallet) of a main wallet: calls go to V3 and are signed as EIP-712 typed data. */
export interface AgentCredentials {
  /** Address of the main wallet. Its key is never needed. */
  readonly user: string;
  /** Signs for the agent: a viem account, an ethers wallet, or `privateKeySigner` of `@venuekit/aster/wallet`. */
  readonly signer: AgentSigner;
  /** Hands out nonces. Default: one allocator for all clients of the signer in this process. */
  readonly nonces?: NextNonce | undefined;
  readonly key?: undefined;
  readonly secret?: undefined;
}

/** Market data needs no credentials; it is read through V3. */
export interface NoCredentials {
  readonly key?: undefined;
  readonly secret?: undefined;
  readonly user?: undefined;
  readonly signer?: undefined;
}

/** Options that don't depend on the credentials. */
export interface CommonOptions extends ClientOptions {
  /** Default `"production"`. `"sandbox"` knows agent wallets only. */
  readonly server?: "production" | "sandbox" | Server | undefined;
  /**
   * Limits that replace those of the product, by bucket; `false`: the client counts nothing. `orders_10s` is of spot
   * only.
   */
  readonly limits?: LimitOptions<FuturesLimit | SpotLimit> | undefined;
  /** Milliseconds a call of V1 stays valid. Default: the venue's, 5000. V3 has none: its nonce must be 10 s fresh. */
  readonly recvWindow?: number | undefined;
  /**
   * Age at which a connection is replaced before the venue ends it, in milliseconds. Default 23 hours; the venue ends
   * it after 24. `false`: wait for the end, and reconnect then.
   */
  readonly renewAfterMs?: number | false | undefined;
}

/** Options of `asterFutures` and `asterSpot`. All are optional: market data needs none. */
export type AsterOptions = CommonOptions & (KeyCredentials | AgentCredentials | NoCredentials);

/** Options of `asterFuturesWith` and `asterSpotWith`. */
export type AsterWithOptions = AsterOptions & {
  /** Makes a decimal from the exact text of a number, e.g. `String`. Register the type as well, see `Register`. */
  readonly decimal: ToDecimal;
};
