// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * Self-trade prevention, the order that expires when two orders of the same owner would meet.
 * - `EXPIRE_TAKER`: The incoming order expires.
 * - `EXPIRE_MAKER`: The resting order expires.
 * - `EXPIRE_BOTH`: Both expire.
 */
export type StpMode = "EXPIRE_TAKER" | "EXPIRE_MAKER" | "EXPIRE_BOTH";
