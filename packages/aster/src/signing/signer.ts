import { type TypedData, typedData } from "./typed-data.js";

/**
 * Whoever holds the agent's key: a viem account, an ethers wallet, or `privateKeySigner` of `@venuekit/aster/wallet`.
 * They fit as they are.
 */
export interface AgentSigner {
  /** Address of the agent (API wallet), e.g. `0x21cF...1bb0`. */
  readonly address: string;
  // biome-ignore lint/suspicious/noExplicitAny: viem takes one argument and ethers three; both are called as they want
  signTypedData(...args: any[]): Promise<string>;
}

/** Signs one message, in the calling style of the signer: ethers takes domain, types and value apart. */
export function signMessage(signer: AgentSigner, msg: string, chainId: number): Promise<string> {
  const data: TypedData = typedData(msg, chainId);
  return signer.signTypedData.length >= 3
    ? signer.signTypedData(data.domain, data.types, data.message)
    : signer.signTypedData(data);
}
