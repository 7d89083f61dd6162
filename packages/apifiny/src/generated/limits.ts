// Generated from specs/apifiny/openapi.yaml. Do not edit; run `pnpm generate`.

/** A rate-limit bucket. */
export type LimitName = "account" | "public";

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
  account: { limit: 20, intervalMs: 1000, scope: "key" },
  public: { limit: 1, intervalMs: 1000, scope: "key" },
};
