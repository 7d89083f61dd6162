// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type DecInput,
  inVersion,
  type Operation,
  putDecimal,
  putText,
  requireVariant,
  type Variant,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrder, type Order } from "../schemas/Order.js";

interface ModifyOrderBase {
  symbol: string;
  /** In base asset. */
  quantity: DecInput;
  price: DecInput;
}

/** Requires `orderId`; takes no `origClientOrderId`. */
export interface ModifyOrderById extends ModifyOrderBase {
  orderId: string;
  origClientOrderId?: undefined;
}

/** Requires `origClientOrderId`; takes no `orderId`. */
export interface ModifyOrderByClientId extends ModifyOrderBase {
  orderId?: undefined;
  origClientOrderId: string;
}

/** Parameters of {@link modifyOrder}. */
export type ModifyOrderParams = ModifyOrderById | ModifyOrderByClientId;

/**
 * Change quantity and price of a LIMIT order.
 *
 * - Request: `PUT /fapi/v3/order`, V3 only
 * - Weight: 1
 * - Limits: 1 of `request_weight`, 1 of `orders`
 * - Access: signed, `TRADE`, key with write permission
 *
 * An order can be changed 10,000 times. A change that breaks a filter is refused and leaves the order as it was. A
 * pegged price is not worked out again; `createChaseOrder` follows the market.
 *
 * @throws {ApiError} `-2013` Order does not exist.
 * @throws {ApiError} `-4014` Price not increased by tick size.
 * @throws {ApiError} `-4023` Qty not increased by step size.
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @throws {UnknownExecutionError} The answer was lost; the venue documents no way to look it up.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Modify Order (TRADE); changelog of 2026-05-19
 */
export function modifyOrder(client: Client, params: ModifyOrderParams, options?: CallOptions): Promise<Order> {
  return client.request(operation, params, options);
}

const operation: Operation<ModifyOrderParams, Order> = {
  id: "modifyOrder",
  method: "PUT",
  path: "/fapi/v3/order",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "order",
  costs: { request_weight: 1, orders: 1 },
  form: encodeParams,
  decode: decodeOrder,
};

function encodeParams(params: ModifyOrderParams, out: Writer): void {
  requireVariant("modifyOrder", params, VARIANTS);
  if (params.orderId !== undefined) putText(out, "orderId", params.orderId);
  if (params.origClientOrderId !== undefined) putText(out, "origClientOrderId", params.origClientOrderId);
  putText(out, "symbol", params.symbol);
  putDecimal(out, "quantity", params.quantity);
  putDecimal(out, "price", params.price);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/order", access: "signed" },
};

const VARIANTS: readonly Variant[] = [
  { name: "ModifyOrderById", required: ["orderId"], forbidden: ["origClientOrderId"] },
  { name: "ModifyOrderByClientId", required: ["origClientOrderId"], forbidden: ["orderId"] },
];
