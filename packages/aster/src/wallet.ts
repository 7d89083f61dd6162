import { secp256k1 } from "@noble/curves/secp256k1.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { ConfigError } from "@venuekit/runtime";
import type { AgentSigner } from "./signing/signer.js";
import type { TypedData } from "./signing/typed-data.js";

export type { AgentSigner } from "./signing/signer.js";

const DOMAIN_TYPE = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)";
const MESSAGE_TYPE = "Message(string msg)";

/**
 * A signer from the private key of an agent wallet, with audited elliptic-curve code of its own entry, so that nobody
 * else loads it. The key stays in the closure. Use the key of an agent, never of the main wallet.
 *
 * @param privateKey 32 bytes in hex, with or without `0x`.
 * @throws {ConfigError} The key is no private key of secp256k1.
 */
export function privateKeySigner(privateKey: string): AgentSigner {
  const key = parseKey(privateKey);
  return {
    address: addressOf(secp256k1.getPublicKey(key, false)),
    signTypedData: async (data: TypedData) => {
      const [recovery = 0, ...rs] = secp256k1.sign(digestOf(data), key, { prehash: false, format: "recovered" });
      return `0x${bytesToHex(Uint8Array.from(rs))}${(27 + recovery).toString(16)}`;
    },
  };
}

function parseKey(text: string): Uint8Array {
  const hex = text.startsWith("0x") ? text.slice(2) : text;
  if (/^[0-9a-fA-F]{64}$/.test(hex)) {
    const key = hexToBytes(hex);
    if (secp256k1.utils.isValidSecretKey(key)) return key;
  }
  throw new ConfigError("privateKey must be 32 bytes in hex");
}

/** EIP-712: `0x1901`, the domain's hash, the message's hash. */
function digestOf({ domain, message }: TypedData): Uint8Array {
  const domainHash = keccak_256(
    concatBytes(
      hashText(DOMAIN_TYPE),
      hashText(domain.name),
      hashText(domain.version),
      word(BigInt(domain.chainId).toString(16)),
      word(domain.verifyingContract.slice(2)),
    ),
  );
  const messageHash = keccak_256(concatBytes(hashText(MESSAGE_TYPE), hashText(message.msg)));
  return keccak_256(concatBytes(Uint8Array.of(0x19, 0x01), domainHash, messageHash));
}

function hashText(text: string): Uint8Array {
  return keccak_256(utf8ToBytes(text));
}

function word(hex: string): Uint8Array {
  return hexToBytes(hex.padStart(64, "0"));
}

/** The last 20 bytes of the public key's hash, upper and lower case as in EIP-55. */
function addressOf(publicKey: Uint8Array): string {
  const hex = bytesToHex(keccak_256(publicKey.slice(1))).slice(-40);
  const mask = bytesToHex(hashText(hex));
  return `0x${[...hex].map((digit, index) => (Number.parseInt(mask.charAt(index), 16) > 7 ? digit.toUpperCase() : digit)).join("")}`;
}
