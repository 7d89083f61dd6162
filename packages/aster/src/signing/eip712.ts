import { appendFields, carriedFields, carries, type Sign } from "@venuekit/runtime";
import type { NextNonce } from "./nonce.js";
import { type AgentSigner, signMessage } from "./signer.js";

export interface AgentSigning {
  /** Address of the main wallet the agent acts for. */
  readonly user: string;
  readonly signer: AgentSigner;
  readonly nonces: NextNonce;
  readonly chainId: number;
}

/**
 * The signature of V3: `nonce`, `user` and `signer` are appended to the parameters, the agent signs the whole text as
 * EIP-712 typed data, and `signature` goes last. Every attempt takes a new nonce, unless the call brings its own.
 */
export function signAgent({ user, signer, nonces, chainId }: AgentSigning): Sign {
  return async (draft, now) => {
    if (draft.access === "none") return draft;
    const nonce = carries(draft, "nonce") ? "" : `nonce=${await nonces(now)}&`;
    const stamped = appendFields(draft, `${nonce}user=${user}&signer=${signer.address}`);
    return appendFields(stamped, `signature=${await signMessage(signer, carriedFields(stamped), chainId)}`);
  };
}
