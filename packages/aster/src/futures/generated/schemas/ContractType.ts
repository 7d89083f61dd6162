// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.

export type ContractType = "PERPETUAL";
