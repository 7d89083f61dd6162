// Generated from specs/hashkey/paths/spot.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type DecInput,
  type Operation,
  putDecimal,
  putInteger,
  putText,
  requireVariant,
  type Variant,
  type Writer,
} from "@venuekit/runtime";
import { decodeEmpty, type Empty } from "../schemas/Empty.js";
import type { Side } from "../schemas/Side.js";
import type { StpMode } from "../schemas/StpMode.js";

interface TestOrderBase {
  symbol: string;
  side: Side;
  /** In base asset. */
  quantity: DecInput;
  /** Client-chosen order id; the venue generates one when it is not sent. At most 255 characters. */
  newClientOrderId?: string;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
  /** Default: `EXPIRE_TAKER`. */
  stpMode?: StpMode;
}

/** For `type` `LIMIT`; requires `price`. */
export interface TestLimitOrder extends TestOrderBase {
  type: "LIMIT";
  /** Required for LIMIT and LIMIT_MAKER. */
  price: DecInput;
  /** GTC for LIMIT and LIMIT_MAKER; IOC for LIMIT and MARKET. */
  timeInForce?: "GTC" | "IOC";
}

/** For `type` `LIMIT_MAKER`; requires `price`. */
export interface TestLimitMakerOrder extends TestOrderBase {
  type: "LIMIT_MAKER";
  /** Required for LIMIT and LIMIT_MAKER. */
  price: DecInput;
  /** GTC for LIMIT and LIMIT_MAKER; IOC for LIMIT and MARKET. */
  timeInForce?: "GTC";
}

/** For `type` `MARKET`; takes no `price`. */
export interface TestMarketOrder extends TestOrderBase {
  type: "MARKET";
  price?: undefined;
  /** GTC for LIMIT and LIMIT_MAKER; IOC for LIMIT and MARKET. */
  timeInForce?: "IOC";
}

/** Parameters of {@link testOrder}. */
export type TestOrderParams = TestLimitOrder | TestLimitMakerOrder | TestMarketOrder;

/**
 * Check the parameters of an order without placing it.
 *
 * - Request: `POST /api/v1/spot/orderTest`
 * - Weight: 1
 * - Limits: 1 of `orders`
 * - Access: signed, `TRADE`, key with write permission
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {ApiError} `0201` Instrument not found
 * @throws {ApiError} `0206` Unsupported order type
 * @throws {ApiError} `-1115` Invalid timeInForce
 * @throws {ApiError} `-1117` Invalid order side
 * @see hashkey-mena.txt, Spot Trading > Test New Order
 */
export function testOrder(client: Client, params: TestOrderParams, options?: CallOptions): Promise<Empty> {
  return client.request(operation, params, options);
}

const operation: Operation<TestOrderParams, Empty> = {
  id: "testOrder",
  method: "POST",
  path: "/api/v1/spot/orderTest",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { orders: 1 },
  form: encodeParams,
  decode: decodeEmpty,
};

function encodeParams(params: TestOrderParams, out: Writer): void {
  requireVariant("testOrder", params, VARIANTS);
  putText(out, "symbol", params.symbol);
  putText(out, "side", params.side);
  putText(out, "type", params.type);
  putDecimal(out, "quantity", params.quantity);
  if (params.price !== undefined) putDecimal(out, "price", params.price);
  if (params.newClientOrderId !== undefined) putText(out, "newClientOrderId", params.newClientOrderId);
  if (params.timeInForce !== undefined) putText(out, "timeInForce", params.timeInForce);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
  if (params.stpMode !== undefined) putText(out, "stpMode", params.stpMode);
}

const VARIANTS: readonly Variant[] = [
  { name: "TestLimitOrder", when: { type: ["LIMIT"] }, required: ["price"], narrow: { timeInForce: ["GTC", "IOC"] } },
  {
    name: "TestLimitMakerOrder",
    when: { type: ["LIMIT_MAKER"] },
    required: ["price"],
    narrow: { timeInForce: ["GTC"] },
  },
  { name: "TestMarketOrder", when: { type: ["MARKET"] }, forbidden: ["price"], narrow: { timeInForce: ["IOC"] } },
];
