// Generated from specs/hashkey/schemas/wallet.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepOthers,
  text,
} from "@venuekit/runtime";

export interface DepositAddress {
  canDeposit: boolean;
  address: string;
  /** Address tag; the venue does not use it at present. */
  addressExt: string;
  /** Smallest deposit. */
  minQuantity: Dec;
  /** The venue does not use it at present. */
  needAddressTag: boolean;
  /** Blocks until the deposit is credited; a guide only. */
  requiredConfirmTimes: number;
  /** Blocks until it can be withdrawn again; a guide only. */
  canWithdrawConfirmTimes: number;
  /** Kind of coin, e.g. `ERC20_TOKEN` or `CHAIN_TOKEN`. */
  coinType: string;
}

/** Decodes {@link DepositAddress}. */
export function decodeDepositAddress(value: Json, decoding: Decoding): DepositAddress {
  const wire = asObject(value);
  const out: DepositAddress = {
    canDeposit: bool(wire.canDeposit, "canDeposit"),
    address: text(wire.address, "address"),
    addressExt: text(wire.addressExt, "addressExt"),
    minQuantity: decimal(wire.minQuantity, "minQuantity", decoding),
    needAddressTag: bool(wire.needAddressTag, "needAddressTag"),
    requiredConfirmTimes: integer(wire.requiredConfirmTimes, "requiredConfirmTimes"),
    canWithdrawConfirmTimes: integer(wire.canWithdrawConfirmTimes, "canWithdrawConfirmTimes"),
    coinType: text(wire.coinType, "coinType"),
  };
  if (Object.keys(wire).length !== 8) keepOthers(wire, out);
  return out;
}
