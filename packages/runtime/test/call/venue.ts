import type { Client } from "../../src/call/client.js";
import type { ClientConfig } from "../../src/call/config.js";
import { createClient } from "../../src/call/create.js";
import type { Operation } from "../../src/call/operation.js";
import type { Answer, Verdict } from "../../src/call/verdict.js";
import { putText } from "../../src/codec/put.js";
import { DecodeError } from "../../src/errors.js";
import type { Json } from "../../src/json/json.js";
import { transportFailure } from "../../src/transport/failure.js";
import type { Transport, TransportRequest, TransportResponse } from "../../src/transport/transport.js";

/** A made-up venue: `{"code": "0", ...}` is success, other codes are refusals. */
export function judge({ status, headers, json }: Answer): Verdict {
  const field = (key: string): string =>
    typeof json === "object" && json !== null && !Array.isArray(json) && typeof json[key] === "string" ? json[key] : "";
  const code = field("code");
  const message = field("msg");
  if (status === 429 || status === 418) {
    const seconds = headers["x-wait"];
    const retryAfterMs = seconds === undefined ? undefined : Number(seconds) * 1_000;
    return { kind: "rate-limit", code, message, retryAfterMs, banned: status === 418 };
  }
  if (status >= 500) return { kind: "unknown", code: code === "" ? undefined : code, message };
  if (code === "1021") return { kind: "clock", code, message };
  if (code === "1007") return { kind: "unknown", code, message };
  return status === 200 && code === "0" ? { kind: "ok" } : { kind: "refused", code, message };
}

export const KEY = "APIKEY-0123456789";
export const SECRET = "SECRET-0123456789";
const SIGNATURE = "SIGNATURE-0123456789";

/** A request handler, or a list of answers in order (the last one repeats). */
export type Script = (request: TransportRequest, attempt: number) => TransportResponse | Promise<TransportResponse>;

export function reply(status: number, body: unknown, headers: Record<string, string> = {}): TransportResponse {
  return { status, headers, text: typeof body === "string" ? body : JSON.stringify(body) };
}

export const ok: TransportResponse = reply(200, { code: "0", id: "7" });

export function fails(
  kind: "network" | "timeout" | "aborted",
  sent: boolean,
  cause: unknown = new Error("x"),
): () => never {
  return () => {
    throw transportFailure(kind, sent, cause);
  };
}

export interface Rig {
  readonly client: Client;
  readonly requests: TransportRequest[];
}

/** A client over a scripted transport. */
export function rig(script: Script | readonly (TransportResponse | Script)[], config: Partial<ClientConfig> = {}): Rig {
  const requests: TransportRequest[] = [];
  const transport: Transport = {
    async send(request) {
      requests.push(request);
      if (typeof script === "function") return script(request, requests.length);
      const step = script[Math.min(requests.length, script.length) - 1];
      if (step === undefined) throw new Error("the script is empty");
      return typeof step === "function" ? step(request, requests.length) : step;
    },
    close: async () => undefined,
  };
  const secret = SECRET;
  const client = createClient({
    venue: "made-up",
    origin: "https://venue.example",
    judge,
    decimal: (text) => text as never,
    limits: {},
    transport,
    sign: (draft, now) => ({
      ...draft,
      query: `${draft.query === "" ? "" : `${draft.query}&`}timestamp=${now}&signature=${SIGNATURE}${secret.length}`,
      headers: { ...draft.headers, "x-key": KEY },
    }),
    ...config,
  });
  return { client, requests };
}

export interface OrderParams {
  symbol: string;
  clientId?: string;
}

function decodeId(json: Json): string {
  if (typeof json === "object" && json !== null && !Array.isArray(json) && typeof json.id === "string") return json.id;
  throw new DecodeError("missing").within("id");
}

export const getThing: Operation<{ symbol: string }, string> = {
  id: "getThing",
  method: "GET",
  path: "/thing",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { weight: 1 },
  query: (params, out) => putText(out, "symbol", params.symbol),
  decode: decodeId,
};

export const createOrder: Operation<OrderParams, string> = {
  id: "createOrder",
  method: "POST",
  path: "/order",
  access: "signed",
  retry: "never",
  effect: "order",
  costs: { orders: 1 },
  form: (params, out) => {
    putText(out, "symbol", params.symbol);
    if (params.clientId !== undefined) putText(out, "clientId", params.clientId);
  },
  decode: decodeId,
  clientIds: {
    stamp: (params, next) => (params.clientId === undefined ? { ...params, clientId: next() } : params),
    read: (params) => (params.clientId === undefined ? [] : [params.clientId]),
  },
  reconcile: (client, params) => client.request(getThing, { symbol: params.clientId ?? "" }),
};

/** Changes state at the venue, and may be repeated. */
export const cancelOrder: Operation<{ symbol: string }, string> = {
  ...getThing,
  id: "cancelOrder",
  method: "DELETE",
  path: "/order",
  effect: "state",
};

/** The error of a call, or an error where there was none. */
export async function errorOf(calling: Promise<unknown>): Promise<Error> {
  return calling.then(
    () => {
      throw new Error("did not fail");
    },
    (error: Error) => error,
  );
}
