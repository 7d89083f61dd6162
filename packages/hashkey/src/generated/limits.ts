// Generated from specs/hashkey/openapi.yaml. Do not edit; run `pnpm generate`.

/** A rate-limit bucket. */
export type LimitName = "query" | "orders" | "transfer";

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
  query: { limit: 2, intervalMs: 1000, scope: "key" },
  orders: { limit: 10, intervalMs: 1000, scope: "key" },
  transfer: { limit: 1, intervalMs: 1000, scope: "key" },
};
