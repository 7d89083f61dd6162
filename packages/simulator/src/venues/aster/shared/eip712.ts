import { keccak256 } from "js-sha3";
import { pointFromScalar, type RecoveryIdType, recover, signRecoverable } from "tiny-secp256k1";

/** A field of a typed struct. Only the atomic types this venue signs. */
export interface TypedField {
  /** May hold spaces. */
  readonly name: string;
  readonly type: "string" | "uint256" | "address";
}

export interface TypedDomain {
  readonly name: string;
  readonly version: string;
  readonly chainId: number;
}

const DOMAIN: readonly TypedField[] = [
  { name: "name", type: "string" },
  { name: "version", type: "string" },
  { name: "chainId", type: "uint256" },
  { name: "verifyingContract", type: "address" },
];
const NOBODY = `0x${"0".repeat(40)}`;
const HALF_ORDER = BigInt("0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0");

/** Hash that a wallet signs for a struct of flat fields, by EIP-712. `verifyingContract` is the zero address. */
export function typedDataHash(
  domain: TypedDomain,
  primaryType: string,
  fields: readonly TypedField[],
  values: Readonly<Record<string, string>>,
): Uint8Array {
  const { name, version, chainId } = domain;
  const own = { name, version, chainId: String(chainId), verifyingContract: NOBODY };
  return hash(
    Buffer.concat([
      Buffer.from([0x19, 0x01]),
      structHash("EIP712Domain", DOMAIN, own),
      structHash(primaryType, fields, values),
    ]),
  );
}

/** Hash of the message under a V3 call: the text of its parameters without the signature. */
export function messageHash(message: string, chainId: number): Uint8Array {
  const domain = { name: "AsterSignTransaction", version: "1", chainId };
  return typedDataHash(domain, "Message", [{ name: "msg", type: "string" }], { msg: message });
}

/** Lower-case address whose key made a signature, or undefined when the text is none. */
export function recoverAddress(digest: Uint8Array, signature: string): string | undefined {
  if (!/^(0x)?[0-9a-fA-F]{130}$/.test(signature)) return undefined;
  const bytes = Buffer.from(signature.replace(/^0x/, ""), "hex");
  const recoveryId = recoveryIdOf(bytes[64] ?? 0);
  // A second signature with a high `s` can be made from any first one; wallets never send it.
  if (recoveryId === undefined || BigInt(`0x${bytes.toString("hex", 32, 64)}`) > HALF_ORDER) return undefined;
  try {
    const point = recover(digest, bytes.subarray(0, 64), recoveryId, false);
    return point ? addressOf(point) : undefined;
  } catch {
    return undefined;
  }
}

/** Lower-case address of a private key. */
export function addressOfKey(privateKey: string): string {
  const point = pointFromScalar(Buffer.from(privateKey.replace(/^0x/, ""), "hex"), false);
  if (!point) throw new TypeError("not a private key");
  return addressOf(point);
}

/** The signature a wallet with this key makes: 65 bytes as hex, `v` 27 or 28. */
export function signDigest(digest: Uint8Array, privateKey: string): string {
  const { signature, recoveryId } = signRecoverable(digest, Buffer.from(privateKey.replace(/^0x/, ""), "hex"));
  return `0x${Buffer.from(signature).toString("hex")}${(27 + recoveryId).toString(16)}`;
}

function recoveryIdOf(v: number): RecoveryIdType | undefined {
  if (v === 27 || v === 0) return 0;
  return v === 28 || v === 1 ? 1 : undefined;
}

function addressOf(point: Uint8Array): string {
  return `0x${Buffer.from(hash(point.subarray(1))).toString("hex", 12)}`;
}

function structHash(type: string, fields: readonly TypedField[], values: Readonly<Record<string, string>>): Uint8Array {
  const encoded = `${type}(${fields.map((field) => `${field.type} ${field.name}`).join(",")})`;
  const members = fields.map(({ name, type: kind }) => encode(kind, values[name] ?? ""));
  return hash(Buffer.concat([hash(Buffer.from(encoded, "utf8")), ...members]));
}

function encode(type: TypedField["type"], value: string): Uint8Array {
  if (type === "string") return hash(Buffer.from(value, "utf8"));
  return Buffer.from(BigInt(value).toString(16).padStart(64, "0"), "hex");
}

function hash(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(keccak256.array(bytes));
}
