/** What an agent wallet signs: the parameters of a call as one text, under the venue's EIP-712 domain. */
export interface TypedData {
  readonly domain: {
    readonly name: string;
    readonly version: string;
    readonly chainId: number;
    readonly verifyingContract: `0x${string}`;
  };
  readonly types: { readonly Message: readonly [{ readonly name: "msg"; readonly type: "string" }] };
  readonly primaryType: "Message";
  readonly message: { readonly msg: string };
}

/** Chain id in the signature's domain, by environment. */
export const CHAIN_IDS = { production: 1666, sandbox: 714 } as const;

export function typedData(msg: string, chainId: number): TypedData {
  return {
    domain: {
      name: "AsterSignTransaction",
      version: "1",
      chainId,
      verifyingContract: "0x0000000000000000000000000000000000000000",
    },
    types: { Message: [{ name: "msg", type: "string" }] },
    primaryType: "Message",
    message: { msg },
  };
}
