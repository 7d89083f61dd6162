// Generated from specs/bitexasia/openapi.yaml. Do not edit; run `pnpm generate`.

/** A rate-limit bucket. */
export type LimitName = "weight";

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
  weight: { limit: 1200, intervalMs: 60000, scope: "key" },
};
