// Generated from specs/apifiny/schemas/common.yaml. Do not edit; run `pnpm generate`.

export type Availability = "enabled" | "disabled";
