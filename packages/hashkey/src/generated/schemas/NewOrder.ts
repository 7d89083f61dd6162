// Generated from specs/hashkey/schemas/spot.yaml. Do not edit; run `pnpm generate`.
import { type DecInput, putDecimal, putText, requireVariant, type Variant, type Writer } from "@venuekit/runtime";
import type { Side } from "./Side.js";
import type { StpMode } from "./StpMode.js";

interface NewOrderBase {
  symbol: string;
  side: Side;
  /** Client-chosen order id; the venue generates one when it is not sent. At most 255 characters. */
  newClientOrderId?: string;
  /** Default: `EXPIRE_TAKER`. */
  stpMode?: StpMode;
}

/** For `type` `LIMIT`; requires `price` and `quantity`; takes no `amount`. */
export interface BatchLimitOrder extends NewOrderBase {
  type: "LIMIT";
  /** In base asset. */
  quantity: DecInput;
  amount?: undefined;
  /** Required for LIMIT and LIMIT_MAKER. */
  price: DecInput;
  timeInForce?: "GTC" | "IOC" | "FOK";
}

/** For `type` `LIMIT_MAKER`; requires `price` and `quantity`; takes no `amount`. */
export interface BatchLimitMakerOrder extends NewOrderBase {
  type: "LIMIT_MAKER";
  /** In base asset. */
  quantity: DecInput;
  amount?: undefined;
  /** Required for LIMIT and LIMIT_MAKER. */
  price: DecInput;
  timeInForce?: "GTC";
}

/** For `type` `MARKET`; requires `quantity`; takes no `amount` or `price`. */
export interface BatchMarketOrderByQuantity extends NewOrderBase {
  type: "MARKET";
  /** In base asset. */
  quantity: DecInput;
  amount?: undefined;
  price?: undefined;
  timeInForce?: "IOC";
}

/** For `type` `MARKET`; requires `amount`; takes no `quantity` or `price`. */
export interface BatchMarketOrderByAmount extends NewOrderBase {
  type: "MARKET";
  quantity?: undefined;
  /** Cash amount to trade, in quote asset. MARKET orders only. */
  amount: DecInput;
  price?: undefined;
  timeInForce?: "IOC";
}

/** One order of a batch. */
export type NewOrder = BatchLimitOrder | BatchLimitMakerOrder | BatchMarketOrderByQuantity | BatchMarketOrderByAmount;

/** Writes {@link NewOrder}. */
export function encodeNewOrder(value: NewOrder, out: Writer): void {
  requireVariant("NewOrder", value, VARIANTS);
  putText(out, "symbol", value.symbol);
  putText(out, "side", value.side);
  putText(out, "type", value.type);
  if (value.quantity !== undefined) putDecimal(out, "quantity", value.quantity);
  if (value.amount !== undefined) putDecimal(out, "amount", value.amount);
  if (value.price !== undefined) putDecimal(out, "price", value.price);
  if (value.newClientOrderId !== undefined) putText(out, "newClientOrderId", value.newClientOrderId);
  if (value.timeInForce !== undefined) putText(out, "timeInForce", value.timeInForce);
  if (value.stpMode !== undefined) putText(out, "stpMode", value.stpMode);
}

const VARIANTS: readonly Variant[] = [
  {
    name: "BatchLimitOrder",
    when: { type: ["LIMIT"] },
    required: ["price", "quantity"],
    forbidden: ["amount"],
    narrow: { timeInForce: ["GTC", "IOC", "FOK"] },
  },
  {
    name: "BatchLimitMakerOrder",
    when: { type: ["LIMIT_MAKER"] },
    required: ["price", "quantity"],
    forbidden: ["amount"],
    narrow: { timeInForce: ["GTC"] },
  },
  {
    name: "BatchMarketOrderByQuantity",
    when: { type: ["MARKET"] },
    required: ["quantity"],
    forbidden: ["amount", "price"],
    narrow: { timeInForce: ["IOC"] },
  },
  {
    name: "BatchMarketOrderByAmount",
    when: { type: ["MARKET"] },
    required: ["amount"],
    forbidden: ["quantity", "price"],
    narrow: { timeInForce: ["IOC"] },
  },
];
