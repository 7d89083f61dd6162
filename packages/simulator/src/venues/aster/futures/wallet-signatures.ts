import { createPublicKey, verify } from "node:crypto";
import { messageHash, recoverAddress, refuse } from "../shared/index.js";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** What stands before the 32 bytes of an Ed25519 key in its DER form. */
const ED25519 = Buffer.from("302a300506032b6570032100", "hex");

export function isEvm(address: string): boolean {
  return /^0x[0-9a-fA-F]{40}$/.test(address);
}

/**
 * The text a wallet signs: the parameters in the document's order, whatever order they were sent in. Ones that were not
 * sent are left out. Both the text as sent and the decoded one are taken: the documents do not say which is meant.
 */
export function fixedText(sent: string, names: readonly string[]): readonly string[] {
  const pairs = new Map(sent.split("&").map((pair) => [pair.slice(0, pair.indexOf("=")), pair] as const));
  const raw = names.flatMap((name) => pairs.get(name) ?? []);
  const join = (parts: readonly string[]): string => parts.join("&");
  return [join(raw), join(raw.map(decode))];
}

function decode(pair: string): string {
  try {
    return decodeURIComponent(pair.replaceAll("+", " "));
  } catch {
    return pair;
  }
}

/** @throws {CodedError} `-1022` unless the wallet itself has signed one of the texts. */
export function verifyWallet(
  address: string,
  texts: readonly string[],
  signature: string | undefined,
  chainId: number,
): void {
  if (signature === undefined) throw refuse("-1102", "'signature'");
  const signed = texts.some((text) =>
    isEvm(address)
      ? recoverAddress(messageHash(text, chainId), signature) === address.toLowerCase()
      : verifyEd25519(address, text, signature),
  );
  if (!signed) throw refuse("-1022");
}

function verifyEd25519(address: string, text: string, signature: string): boolean {
  const key = base58(address);
  const bytes = base58(signature);
  if (key?.length !== 32 || bytes?.length !== 64) return false;
  try {
    const publicKey = createPublicKey({ key: Buffer.concat([ED25519, key]), format: "der", type: "spki" });
    return verify(null, Buffer.from(text, "utf8"), publicKey, bytes);
  } catch {
    return false;
  }
}

/** Undefined when the text is none. */
function base58(text: string): Buffer | undefined {
  let value = 0n;
  for (const char of text) {
    const digit = ALPHABET.indexOf(char);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  const hex = value === 0n ? "" : value.toString(16);
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex")]);
}
