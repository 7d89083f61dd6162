import { addressOfKey, type DemoKeys, type WalletKeys } from "./shared/index.js";

/** A main wallet and an agent of it, from two private keys. */
function wallet(userKey: string, agentKey: string): WalletKeys {
  const privateKey = `0x${agentKey.repeat(32)}`;
  const userPrivateKey = `0x${userKey.repeat(32)}`;
  return { user: addressOfKey(userPrivateKey), userPrivateKey, signer: addressOfKey(privateKey), privateKey };
}

/** Fixed, so that examples work as printed. They open nothing but a simulator. */
export const DEMO_KEYS: DemoKeys = {
  v1: { key: "sim-aster-key", secret: "sim-aster-secret" },
  v1ReadOnly: { key: "sim-aster-read-only-key", secret: "sim-aster-read-only-secret" },
  v3: wallet("a1", "b1"),
  v3ReadOnly: wallet("a1", "b2"),
  other: wallet("c1", "d1"),
};
