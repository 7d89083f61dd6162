// Generated from specs/aster/futures/schemas/agent.yaml. Do not edit; run `pnpm generate`.

/**
 * - `I`: Not yet begun.
 * - `P`: Being processed.
 * - `S`: Done.
 * - `F`: Failed.
 */
export type MigrationStatus = "I" | "P" | "S" | "F";
