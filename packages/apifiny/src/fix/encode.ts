import { ConfigError, decimalText } from "@venuekit/runtime";
import { LONGEST_ORDER_ID } from "../order-id.js";
import type { CancelFixOrderParams, FixOrderStatusParams, PlaceFixOrderParams } from "./messages.js";

/** Fields of a message by their name in the dictionary. */
export type Fields = Readonly<Record<string, string>>;

const SIDES: Readonly<Record<string, string>> = { BUY: "1", SELL: "2" };
const TYPES: Readonly<Record<string, string>> = { MARKET: "1", LIMIT: "2" };
const TIMES: Readonly<Record<string, string>> = { GTC: "1", IOC: "3", POST_ONLY: "7" };
/** Handled without anybody looking at it. */
const AUTOMATED = "1";
/** A separator in a value would make two fields of it; the length of anything but ASCII would be counted wrong. */
const PRINTABLE = /^[\x20-\x7e]+$/;
const LONGEST_TEXT = 1_000;

/** @throws {ConfigError} A parameter can't be sent. */
export function encodeOrder(accountId: string, clientOrderId: string, order: PlaceFixOrderParams, now: number): Fields {
  if (order.type === "MARKET" && order.price !== undefined) throw new ConfigError("price: a market order has none");
  return {
    ...encodeStatus(accountId, { clientOrderId, venue: order.venue }),
    HandlInst: AUTOMATED,
    Symbol: text("symbol", order.symbol),
    Side: code("side", SIDES, order.side),
    TransactTime: timestamp(now),
    OrderQty: amount("quantity", order.quantity),
    OrdType: code("type", TYPES, order.type),
    ...(order.type === "LIMIT" && { Price: amount("price", order.price) }),
    ...((order.type === "LIMIT" || order.timeInForce !== undefined) && {
      TimeInForce: code("timeInForce", TIMES, order.timeInForce),
    }),
    ...note(order.text),
  };
}

/** @throws {ConfigError} A parameter can't be sent. */
export function encodeCancel(accountId: string, params: CancelFixOrderParams): Fields {
  return { ...encodeStatus(accountId, params), ...note(params.text) };
}

/** @throws {ConfigError} A parameter can't be sent. */
export function encodeStatus(accountId: string, { clientOrderId, venue }: FixOrderStatusParams): Fields {
  const ClOrdID = text("clientOrderId", clientOrderId);
  if (ClOrdID.length > LONGEST_ORDER_ID) throw new ConfigError(`clientOrderId: over ${LONGEST_ORDER_ID} characters`);
  return { ClOrdID, Account: accountId, SecurityExchange: text("venue", venue) };
}

/** @throws {ConfigError} Not printable ASCII. */
export function text(field: string, value: unknown): string {
  if (typeof value !== "string" || !PRINTABLE.test(value)) throw new ConfigError(`${field}: expected printable ASCII`);
  if (value.length > LONGEST_TEXT) throw new ConfigError(`${field}: over ${LONGEST_TEXT} characters`);
  return value;
}

function note(value: string | undefined): Fields {
  return value === undefined ? {} : { Text: text("text", value) };
}

function amount(field: string, value: PlaceFixOrderParams["quantity"]): string {
  const written = decimalText(value, field);
  if (!/[1-9]/.test(written) || written.startsWith("-")) throw new ConfigError(`${field}: must be above zero`);
  return written;
}

function code(field: string, codes: Readonly<Record<string, string>>, value: unknown): string {
  const found = typeof value === "string" && Object.hasOwn(codes, value) ? codes[value] : undefined;
  if (found === undefined) throw new ConfigError(`${field}: must be ${Object.keys(codes).join(", ")}`);
  return found;
}

/** `20261120-09:00:00.000`, always UTC. */
function timestamp(now: number): string {
  return new Date(now).toISOString().slice(0, -1).replaceAll("-", "").replace("T", "-");
}
