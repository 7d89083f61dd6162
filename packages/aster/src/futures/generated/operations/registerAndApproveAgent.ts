// Generated from specs/aster/futures/paths/agent.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putBoolean,
  putInteger,
  putText,
  putTime,
  requireVariant,
  type Variant,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type CodeMessage, decodeCodeMessage } from "../schemas/CodeMessage.js";
import type { SignatureChainId } from "../schemas/SignatureChainId.js";

interface RegisterAndApproveAgentBase {
  /** Main wallet. */
  user: string;
  /** Time of signing in microseconds, never used twice. */
  nonce: string;
  agentName: string;
  /** Wallet of the agent. */
  agentAddress: string;
  /** When the agent expires. */
  expired: number | Date;
  signatureChainId: SignatureChainId;
  canSpotTrade: boolean;
  /** Whether it may trade futures. */
  canPerpTrade: boolean;
  /** Invitation code. */
  agentCode?: string;
  /**
   * Made by the main wallet: typed data (`signatureChainId` as chain) as hex for an EVM address, Ed25519 as base58 for
   * a Solana address.
   */
  signature: string;
}

/** For `canWithdraw` `false`. */
export interface TradingAgent extends RegisterAndApproveAgentBase {
  canWithdraw: false;
  /** Addresses or CIDR ranges the agent may call from, separated by spaces. Required when `canWithdraw` is true. */
  ipWhitelist?: string;
}

/** For `canWithdraw` `true`; requires `ipWhitelist`. */
export interface WithdrawingAgent extends RegisterAndApproveAgentBase {
  canWithdraw: true;
  /** Addresses or CIDR ranges the agent may call from, separated by spaces. Required when `canWithdraw` is true. */
  ipWhitelist: string;
}

/** Parameters of {@link registerAndApproveAgent}. */
export type RegisterAndApproveAgentParams = TradingAgent | WithdrawingAgent;

/**
 * Register an agent (API wallet) and give it its permissions.
 *
 * - Request: `POST /fapi/v3/registerAndApproveAgent`, V3 only
 * - Weight: 50
 * - Limits: 50 of `request_weight`
 * - Access: not signed by the client, `WALLET`
 *
 * Signed by the main wallet. The text is `user`, `nonce`, `agentName`, `agentAddress`, `expired`, `signatureChainId`,
 * `canSpotTrade`, `canPerpTrade`, `canWithdraw`, `ipWhitelist` in exactly this order, written as a query; `agentCode`
 * is not signed. The typed data of an EVM wallet name `signatureChainId` as their chain, not 1666.
 *
 * Inferred: the document does not say how the text ends when `ipWhitelist` is not sent.
 *
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @throws {ApiError} `-4225` Nonce Expired
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @see aster/futures-v3.md, Register and Approve Agent (PUBLIC)
 */
export function registerAndApproveAgent(
  client: Client,
  params: RegisterAndApproveAgentParams,
  options?: CallOptions,
): Promise<CodeMessage> {
  return client.request(operation, params, options);
}

const operation: Operation<RegisterAndApproveAgentParams, CodeMessage> = {
  id: "registerAndApproveAgent",
  method: "POST",
  path: "/fapi/v3/registerAndApproveAgent",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 50 },
  form: encodeParams,
  decode: decodeCodeMessage,
};

function encodeParams(params: RegisterAndApproveAgentParams, out: Writer): void {
  requireVariant("registerAndApproveAgent", params, VARIANTS);
  putText(out, "user", params.user);
  putText(out, "nonce", params.nonce);
  putText(out, "agentName", params.agentName);
  putText(out, "agentAddress", params.agentAddress);
  putTime(out, "expired", params.expired);
  putInteger(out, "signatureChainId", params.signatureChainId);
  putBoolean(out, "canSpotTrade", params.canSpotTrade);
  putBoolean(out, "canPerpTrade", params.canPerpTrade);
  putBoolean(out, "canWithdraw", params.canWithdraw);
  if (params.ipWhitelist !== undefined) putText(out, "ipWhitelist", params.ipWhitelist);
  if (params.agentCode !== undefined) putText(out, "agentCode", params.agentCode);
  putText(out, "signature", params.signature);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/registerAndApproveAgent", access: "none" },
};

const VARIANTS: readonly Variant[] = [
  { name: "TradingAgent", when: { canWithdraw: [false] } },
  { name: "WithdrawingAgent", when: { canWithdraw: [true] }, required: ["ipWhitelist"] },
];
