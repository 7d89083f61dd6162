// Generated from specs/aster/spot/openapi.yaml. Do not edit; run `pnpm generate`.

/** A rate-limit bucket. */
export type LimitName = "request_weight" | "orders" | "orders_10s";

/** A documented limit. */
export interface LimitEntry {
  /** Cost allowed in one interval. */
  readonly limit: number;
  readonly intervalMs: number;
  /** Counted by API key, or by address. */
  readonly scope: "key" | "ip";
}

/** The documented limits. */
export const rateLimits: Readonly<Record<LimitName, LimitEntry>> = {
  request_weight: { limit: 6000, intervalMs: 60000, scope: "ip" },
  orders: { limit: 6000, intervalMs: 60000, scope: "key" },
  orders_10s: { limit: 300, intervalMs: 10000, scope: "key" },
};
