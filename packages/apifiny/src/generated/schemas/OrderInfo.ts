// Generated from specs/apifiny/schemas/trading.yaml. Do not edit; run `pnpm generate`.
import {
  type DecInput,
  putDecimal,
  putInteger,
  putText,
  requireVariant,
  type Variant,
  type Writer,
} from "@venuekit/runtime";
import type { Side } from "./Side.js";

interface OrderInfoBase {
  /** Base and quote asset without a separator, e.g. `BTCUSD`. */
  symbol: string;
}

/** For `orderType` `LIMIT`; requires `timeInForce`, `limitPrice` and `quantity`; takes no `total`. */
export interface LimitOrder extends OrderInfoBase {
  orderType: "LIMIT";
  /** Inferred: the table marks it neither optional nor required; required for LIMIT, as in the example. */
  timeInForce: 1 | 3 | 7;
  orderSide: Side;
  /** In quote asset. LIMIT orders only. */
  limitPrice: DecInput;
  /** In base asset. */
  quantity: DecInput;
  total?: undefined;
}

/** Buys for `total`. The document does not say whether `quantity` may or has to be there as well. */
export interface MarketBuyOrder extends OrderInfoBase {
  orderType: "MARKET";
  /** Inferred: the table marks it neither optional nor required; required for LIMIT, as in the example. */
  timeInForce?: 1 | 3 | 7;
  orderSide: "BUY";
  limitPrice?: undefined;
  /** In base asset. */
  quantity?: DecInput;
  /**
   * Amount of quote asset to spend. For MARKET orders that buy.
   * Inferred: the document does not show where it stands; all fields of the order stand in orderInfo.
   */
  total: DecInput;
}

/** For `orderType` `MARKET` and `orderSide` `SELL`; requires `quantity`; takes no `limitPrice` or `total`. */
export interface MarketSellOrder extends OrderInfoBase {
  orderType: "MARKET";
  /** Inferred: the table marks it neither optional nor required; required for LIMIT, as in the example. */
  timeInForce?: 1 | 3 | 7;
  orderSide: "SELL";
  limitPrice?: undefined;
  /** In base asset. */
  quantity: DecInput;
  total?: undefined;
}

export type OrderInfo = LimitOrder | MarketBuyOrder | MarketSellOrder;

/** Writes {@link OrderInfo}. */
export function encodeOrderInfo(value: OrderInfo, out: Writer): void {
  requireVariant("OrderInfo", value, VARIANTS);
  putText(out, "symbol", value.symbol);
  putText(out, "orderType", value.orderType);
  if (value.timeInForce !== undefined) putInteger(out, "timeInForce", value.timeInForce, true);
  putText(out, "orderSide", value.orderSide);
  if (value.limitPrice !== undefined) putDecimal(out, "limitPrice", value.limitPrice);
  if (value.quantity !== undefined) putDecimal(out, "quantity", value.quantity);
  if (value.total !== undefined) putDecimal(out, "total", value.total);
}

const VARIANTS: readonly Variant[] = [
  {
    name: "LimitOrder",
    when: { orderType: ["LIMIT"] },
    required: ["timeInForce", "limitPrice", "quantity"],
    forbidden: ["total"],
    narrow: { timeInForce: [1, 3, 7] },
  },
  {
    name: "MarketBuyOrder",
    when: { orderType: ["MARKET"], orderSide: ["BUY"] },
    required: ["total"],
    forbidden: ["limitPrice"],
    narrow: { timeInForce: [1, 3, 7] },
  },
  {
    name: "MarketSellOrder",
    when: { orderType: ["MARKET"], orderSide: ["SELL"] },
    required: ["quantity"],
    forbidden: ["limitPrice", "total"],
    narrow: { timeInForce: [1, 3, 7] },
  },
];
