// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.

export type ContractStatus = "PENDING_TRADING" | "TRADING" | "PRE_SETTLE" | "SETTLING" | "CLOSE";
