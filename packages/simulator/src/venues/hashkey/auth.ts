import { createHmac } from "node:crypto";
import type { RawRequest } from "../../engine/message.js";
import { messageOf } from "./contract.js";
import { missing, refusal, VenueRefusal } from "./errors.js";

export interface ApiKey {
  readonly key: string;
  readonly secret: string;
  /** False for a READ-ONLY key. */
  readonly write: boolean;
  /** Trading account of the key. */
  readonly accountId: string;
  /** Keys of the main account see its sub-accounts, its custody and its fiat account. */
  readonly master: boolean;
}

const DEFAULT_WINDOW = 5000;
const AHEAD = 1000;

/** The document names both headers; either is accepted. */
export function keyOf(headers: Readonly<Record<string, string>>): string | undefined {
  return headers["x-hk-apikey"] ?? headers["x-apikey"];
}

/** Removes `signature` wherever it stands; everything else stays byte for byte. */
function withoutSignature(pairs: string): string {
  return pairs
    .split("&")
    .filter((pair) => pair !== "signature" && !pair.startsWith("signature="))
    .join("&");
}

/** The text under the signature: query and form body, one after the other. A JSON body is not part of it. */
export function signedText(query: string, body: string, json: boolean): string {
  return withoutSignature(query) + (json ? "" : withoutSignature(body));
}

export function sign(secret: string, text: string): string {
  return createHmac("sha256", secret).update(text, "utf8").digest("hex");
}

export function isJson(request: RawRequest): boolean {
  return contentType(request) === "application/json";
}

export function isForm(request: RawRequest): boolean {
  return contentType(request) === "application/x-www-form-urlencoded";
}

function contentType({ headers }: RawRequest): string {
  return (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** The document's own condition: strictly less than a second ahead, and not older than the window. */
export function inWindow(timestamp: number, serverTime: number, recvWindow: number): boolean {
  return timestamp < serverTime + AHEAD && serverTime - timestamp <= recvWindow;
}

/** @throws {VenueRefusal} when the signature or the timestamp is missing, wrong or out of time. */
export function verify(request: RawRequest, params: ReadonlyMap<string, string>, secret: string, now: number): void {
  const timestamp = params.get("timestamp");
  if (timestamp === undefined || !/^\d{1,16}$/.test(timestamp)) throw missing("timestamp");
  const signature = params.get("signature");
  if (signature === undefined || signature === "") throw missing("signature");
  const expected = sign(secret, signedText(request.query, request.body, isJson(request)));
  if (signature.toLowerCase() !== expected) {
    throw new VenueRefusal("0001", 400, "Incorrect signature");
  }
  const recvWindow = params.get("recvWindow") ?? String(DEFAULT_WINDOW);
  if (!/^\d{1,16}$/.test(recvWindow)) throw refusal("-1130", "'recvWindow'");
  if (!inWindow(Number(timestamp), now, Number(recvWindow))) {
    throw new VenueRefusal("-1021", 400, messageOf("-1021"));
  }
}
