// Generated from specs/aster/spot/schemas/common.yaml. Do not edit; run `pnpm generate`.

export type RateLimitInterval = "SECOND" | "MINUTE";
