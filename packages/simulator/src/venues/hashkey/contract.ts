import type { OperationContract } from "../../contract.js";
import type { LimitRule } from "../../engine/limits.js";
import { contract } from "../../generated/hashkey.js";

export const OPERATIONS: ReadonlyMap<string, OperationContract> = new Map(
  contract.operations.map((operation) => [operation.id, operation]),
);

const ROUTES: ReadonlyMap<string, string> = new Map([
  ...contract.operations.map(({ method, path, id }): [string, string] => [`${method} ${path}`, id]),
  // The document's signing examples post orders here, and so do clients of its first version.
  // Inferred: they mean the same as the documented calls, and a batch has such a path as well.
  ["POST /api/v1/spot/order", "createOrder"],
  ["POST /api/v1/spot/batchOrders", "createOrders"],
]);

export function operationAt(method: string, path: string): string | undefined {
  return ROUTES.get(`${method} ${path}`);
}

export const RATE_LIMITS: Readonly<Record<string, LimitRule>> = Object.fromEntries(
  Object.entries(contract.limits).map(([name, { limit, intervalMs }]) => [name, { limit, interval: intervalMs }]),
);

/** What a call costs in each bucket. The venue's costs are plain numbers. */
export function costsOf(operation: OperationContract): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(operation.limits).map(([bucket, cost]) => [bucket, typeof cost === "number" ? cost : cost.beyond]),
  );
}

/** Path of a socket; what stands before the listen key where there is one. */
export function socketPath(name: "publicV1" | "publicV2" | "private"): string {
  return contract.sockets.find((socket) => socket.name === name)?.path.replace("{listenKey}", "") ?? "";
}

const privateSocket = contract.sockets.find((socket) => socket.name === "private");

/** Milliseconds a listen key lives. */
export const LISTEN_KEY_LIFE: number = privateSocket?.listenKey?.life ?? 0;

/** Milliseconds between two pings of the account stream, and until a silent caller is cut off. */
export const HEARTBEAT: { readonly interval: number; readonly idle: number } = {
  interval: privateSocket?.heartbeat?.interval ?? 0,
  idle: privateSocket?.heartbeat?.idle ?? 0,
};

/** Lengths of candles. */
export const INTERVALS: readonly string[] = (contract.enums.Interval ?? []).map(String);

/** Text of a code. A code that appears twice gets its first text, which is the one with a variable part. */
export function messageOf(code: string, ...values: string[]): string {
  const rest = [...values];
  const message = contract.errors.find((error) => error.code === code)?.message ?? code;
  return message.replaceAll("%s", () => rest.shift() ?? "");
}
