// Generated from specs/hashkey/paths/wallet.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type Operation,
  putBoolean,
  putInteger,
  putText,
  requireVariant,
  type Variant,
  type Writer,
} from "@venuekit/runtime";
import { type AddressAuthentication, decodeAddressAuthentication } from "../schemas/AddressAuthentication.js";

interface AuthenticateDepositAddressBase {
  /** Id of the deposit's transaction on the chain. */
  txid: string;
  /** The whitelisted exchange the deposit comes from. */
  exchangeName: "Binance" | "OKX" | "Coinbase" | "Bybit" | "Kraken" | (string & {});
  /** The caller's declaration to own the address. The venue takes `true` only. */
  isAddressOwner: true;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/** Requires `institutionalName`; takes no `senderFirstName` or `senderLastName`. */
export interface InstitutionalSender extends AuthenticateDepositAddressBase {
  senderLastName?: undefined;
  senderFirstName?: undefined;
  institutionalName: string;
}

/** Requires `senderFirstName` and `senderLastName`; takes no `institutionalName`. */
export interface PersonalSender extends AuthenticateDepositAddressBase {
  senderLastName: string;
  senderFirstName: string;
  institutionalName?: undefined;
}

/** Parameters of {@link authenticateDepositAddress}. */
export type AuthenticateDepositAddressParams = InstitutionalSender | PersonalSender;

/**
 * Declare who sent a deposit, so that it can be credited.
 *
 * - Request: `POST /api/v1/account/authAddress`
 * - Weight: 1
 * - Limits: 1 of `query`
 * - Access: signed, `TRADE`, key with write permission
 *
 * The sender is an institution or a person; give the institution's name, or the person's two names.
 *
 * @throws {ApiError} `-1207` The status of deposit is invalid
 * @throws {ApiError} `-1212` The order of deposit does not exist
 * @throws {ApiError} `-1214` The account of deposit does not exist
 * @see hashkey-mena.txt, Wallet > Authenticate Deposit Address
 */
export function authenticateDepositAddress(
  client: Client,
  params: AuthenticateDepositAddressParams,
  options?: CallOptions,
): Promise<AddressAuthentication> {
  return client.request(operation, params, options);
}

const operation: Operation<AuthenticateDepositAddressParams, AddressAuthentication> = {
  id: "authenticateDepositAddress",
  method: "POST",
  path: "/api/v1/account/authAddress",
  access: "signed",
  retry: "never",
  effect: "state",
  costs: { query: 1 },
  form: encodeParams,
  decode: decodeAddressAuthentication,
};

function encodeParams(params: AuthenticateDepositAddressParams, out: Writer): void {
  requireVariant("authenticateDepositAddress", params, VARIANTS);
  putText(out, "txid", params.txid);
  if (params.senderLastName !== undefined) putText(out, "senderLastName", params.senderLastName);
  if (params.senderFirstName !== undefined) putText(out, "senderFirstName", params.senderFirstName);
  if (params.institutionalName !== undefined) putText(out, "institutionalName", params.institutionalName);
  putText(out, "exchangeName", params.exchangeName);
  putBoolean(out, "isAddressOwner", params.isAddressOwner);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VARIANTS: readonly Variant[] = [
  { name: "InstitutionalSender", required: ["institutionalName"], forbidden: ["senderFirstName", "senderLastName"] },
  { name: "PersonalSender", required: ["senderFirstName", "senderLastName"], forbidden: ["institutionalName"] },
];
