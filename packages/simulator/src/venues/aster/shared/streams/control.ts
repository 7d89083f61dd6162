import { isRecord } from "../json.js";

/** `null` where the frame has none and needs none. */
type RequestId = number | null;

/** A frame of a client, or the refusal it gets. */
export type ControlRequest =
  | { readonly method: "SUBSCRIBE" | "UNSUBSCRIBE"; readonly names: readonly string[]; readonly id: RequestId }
  | { readonly method: "LIST_SUBSCRIPTIONS" | "GET_PROPERTY"; readonly id: RequestId }
  | { readonly method: "SET_PROPERTY"; readonly combined: boolean; readonly id: RequestId }
  | { readonly error: ControlError };

/** Only the error about a value carries the id of its request, as in the documents. */
export interface ControlError {
  readonly code: 0 | 1 | 2 | 3;
  readonly msg: string;
  readonly id?: RequestId;
}

const METHODS = ["SUBSCRIBE", "UNSUBSCRIBE", "LIST_SUBSCRIPTIONS", "SET_PROPERTY", "GET_PROPERTY"] as const;

/** @param needsId Refuse a frame without `id`. */
export function readControl(text: string, needsId: boolean): ControlRequest {
  let frame: unknown;
  try {
    frame = JSON.parse(text);
  } catch {
    return { error: { code: 3, msg: "Invalid JSON: expected value at line 1 column 1" } };
  }
  const { method, params, id = needsId ? undefined : null } = isRecord(frame) ? frame : {};
  if (method === undefined) return invalid(`missing field method at line 1 column ${text.length}`);
  const known = METHODS.find((one) => one === method);
  if (!known) {
    const place = `at line 1 column ${Math.max(1, text.indexOf(String(method)) + String(method).length)}`;
    return invalid(`unknown variant ${String(method)}, expected one of ${METHODS.join(", ")} ${place}`);
  }
  if (!isId(id) && !(id === null && !needsId)) {
    return invalid("request ID must be an unsigned integer");
  }
  if (known === "LIST_SUBSCRIPTIONS") return { method: known, id };
  const list: readonly unknown[] = Array.isArray(params) ? params : [];
  if (known === "SUBSCRIBE" || known === "UNSUBSCRIBE") return { method: known, names: list.map(String), id };
  return readProperty(known, list, id);
}

function isId(id: unknown): id is number {
  return typeof id === "number" && Number.isSafeInteger(id) && id >= 0;
}

export function tooManyParameters(): ControlError {
  return { code: 2, msg: "Invalid request: too many parameters" };
}

function readProperty(
  method: "SET_PROPERTY" | "GET_PROPERTY",
  list: readonly unknown[],
  id: RequestId,
): ControlRequest {
  const [name, value] = list;
  if (list.length > (method === "SET_PROPERTY" ? 2 : 1)) return { error: tooManyParameters() };
  if (typeof name !== "string") return invalid("property name must be a string");
  if (name !== "combined") return { error: { code: 0, msg: "Unknown property" } };
  if (method === "GET_PROPERTY") return { method, id };
  if (typeof value !== "boolean") return { error: { code: 1, msg: "Invalid value type: expected Boolean", id } };
  return { method, combined: value, id };
}

function invalid(reason: string): ControlRequest {
  return { error: { code: 2, msg: `Invalid request: ${reason}` } };
}
