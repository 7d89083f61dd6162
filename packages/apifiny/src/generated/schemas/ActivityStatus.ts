// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.

export type ActivityStatus = "SUBMITTED" | "COMPLETED" | "CANCELLED";
