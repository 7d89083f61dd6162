// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type DecInput,
  putBoolean,
  putDecimal,
  putInteger,
  putText,
  requireVariant,
  type Variant,
  type Writer,
} from "@venuekit/runtime";
import type { PositionSide } from "./PositionSide.js";
import type { Side } from "./Side.js";
import type { StrategyEvent } from "./StrategyEvent.js";
import type { StrategySecurityType } from "./StrategySecurityType.js";
import type { StrategyTimeInForce } from "./StrategyTimeInForce.js";
import type { StrategyTrigger } from "./StrategyTrigger.js";
import type { WorkingType } from "./WorkingType.js";

interface NewStrategyOrderBase {
  /** Place of the order in the list: 1, 2, 3. */
  strategySubId: number;
  securityType: StrategySecurityType;
  symbol: string;
  side: Side;
  /** BOTH in one-way mode when absent. */
  positionSide?: PositionSide;
  /** Default: `CONTRACT_PRICE`. */
  workingType?: WorkingType;
  reduceOnly?: boolean;
  priceProtect?: boolean;
  clientOrderId?: string;
  /** `strategySubId` of the order that drives the first condition. */
  firstDrivenId?: number;
  /** Event of the first condition. */
  firstDrivenOn?: StrategyEvent;
  /** What the first condition does. */
  firstTrigger?: StrategyTrigger;
  /** `strategySubId` of the order that drives the second condition. */
  secondDrivenId?: number;
  /**
   * Event of the second condition.
   * Inferred: the values are listed for `firstDrivenOn` only.
   */
  secondDrivenOn?: StrategyEvent;
  /**
   * What the second condition does.
   * Inferred: the values are listed for `firstTrigger` only.
   */
  secondTrigger?: StrategyTrigger;
}

/** For `type` `LIMIT`; requires `quantity`, `price` and `timeInForce`; takes no `activationPrice` or `callbackRate`. */
export interface StrategyLimitOrder extends NewStrategyOrderBase {
  type: "LIMIT";
  /** Required unless `closePosition` is true. */
  quantity: DecInput;
  /** Required for LIMIT, STOP and TAKE_PROFIT. */
  price: DecInput;
  /** Required for STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET. */
  stopPrice?: DecInput;
  /** Required for LIMIT; for stop orders GTC when absent. Neither IOC nor FOK. */
  timeInForce: StrategyTimeInForce;
  /** Close the whole position. */
  closePosition?: boolean;
  activationPrice?: undefined;
  callbackRate?: undefined;
}

/** For `type` `MARKET`; requires `quantity`; takes no `activationPrice` or `callbackRate`. */
export interface StrategyMarketOrder extends NewStrategyOrderBase {
  type: "MARKET";
  /** Required unless `closePosition` is true. */
  quantity: DecInput;
  /** Required for LIMIT, STOP and TAKE_PROFIT. */
  price?: DecInput;
  /** Required for STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET. */
  stopPrice?: DecInput;
  /** Required for LIMIT; for stop orders GTC when absent. Neither IOC nor FOK. */
  timeInForce?: StrategyTimeInForce;
  /** Close the whole position. */
  closePosition?: boolean;
  activationPrice?: undefined;
  callbackRate?: undefined;
}

/**
 * For `type` `STOP` or `TAKE_PROFIT`; requires `quantity`, `price` and `stopPrice`; takes no `activationPrice` or
 * `callbackRate`.
 */
export interface StrategyStopLimitOrder extends NewStrategyOrderBase {
  type: "STOP" | "TAKE_PROFIT";
  /** Required unless `closePosition` is true. */
  quantity: DecInput;
  /** Required for LIMIT, STOP and TAKE_PROFIT. */
  price: DecInput;
  /** Required for STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET. */
  stopPrice: DecInput;
  /** Required for LIMIT; for stop orders GTC when absent. Neither IOC nor FOK. */
  timeInForce?: StrategyTimeInForce;
  /** Close the whole position. */
  closePosition?: boolean;
  activationPrice?: undefined;
  callbackRate?: undefined;
}

/**
 * For `type` `STOP_MARKET` or `TAKE_PROFIT_MARKET`; requires `quantity` and `stopPrice`; takes no `activationPrice` or
 * `callbackRate`.
 */
export interface StrategyStopMarketOrder extends NewStrategyOrderBase {
  type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
  /** Required unless `closePosition` is true. */
  quantity: DecInput;
  /** Required for LIMIT, STOP and TAKE_PROFIT. */
  price?: DecInput;
  /** Required for STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET. */
  stopPrice: DecInput;
  /** Required for LIMIT; for stop orders GTC when absent. Neither IOC nor FOK. */
  timeInForce?: StrategyTimeInForce;
  /** Close the whole position. */
  closePosition?: false;
  activationPrice?: undefined;
  callbackRate?: undefined;
}

/**
 * For `type` `STOP_MARKET` or `TAKE_PROFIT_MARKET` and `closePosition` `true`; requires `stopPrice`; takes no
 * `activationPrice` or `callbackRate`.
 */
export interface StrategyClosePositionOrder extends NewStrategyOrderBase {
  type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
  /** Required unless `closePosition` is true. */
  quantity?: DecInput;
  /** Required for LIMIT, STOP and TAKE_PROFIT. */
  price?: DecInput;
  /** Required for STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET. */
  stopPrice: DecInput;
  /** Required for LIMIT; for stop orders GTC when absent. Neither IOC nor FOK. */
  timeInForce?: StrategyTimeInForce;
  /** Close the whole position. */
  closePosition: true;
  activationPrice?: undefined;
  callbackRate?: undefined;
}

/** For `type` `TRAILING_STOP_MARKET`; requires `quantity`. */
export interface StrategyTrailingStopOrder extends NewStrategyOrderBase {
  type: "TRAILING_STOP_MARKET";
  /** Required unless `closePosition` is true. */
  quantity: DecInput;
  /** Required for LIMIT, STOP and TAKE_PROFIT. */
  price?: DecInput;
  /** Required for STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET. */
  stopPrice?: DecInput;
  /** Required for LIMIT; for stop orders GTC when absent. Neither IOC nor FOK. */
  timeInForce?: StrategyTimeInForce;
  /** Close the whole position. */
  closePosition?: boolean;
  /** Only for TRAILING_STOP_MARKET. */
  activationPrice?: DecInput;
  /** Only for TRAILING_STOP_MARKET. */
  callbackRate?: DecInput;
}

/** An order of a strategy to be placed. */
export type NewStrategyOrder =
  | StrategyLimitOrder
  | StrategyMarketOrder
  | StrategyStopLimitOrder
  | StrategyStopMarketOrder
  | StrategyClosePositionOrder
  | StrategyTrailingStopOrder;

/** Writes {@link NewStrategyOrder}. */
export function encodeNewStrategyOrder(value: NewStrategyOrder, out: Writer): void {
  requireVariant("NewStrategyOrder", value, VARIANTS);
  putInteger(out, "strategySubId", value.strategySubId);
  putText(out, "securityType", value.securityType);
  putText(out, "symbol", value.symbol);
  putText(out, "side", value.side);
  if (value.positionSide !== undefined) putText(out, "positionSide", value.positionSide);
  putText(out, "type", value.type);
  if (value.quantity !== undefined) putDecimal(out, "quantity", value.quantity);
  if (value.price !== undefined) putDecimal(out, "price", value.price);
  if (value.stopPrice !== undefined) putDecimal(out, "stopPrice", value.stopPrice);
  if (value.timeInForce !== undefined) putText(out, "timeInForce", value.timeInForce);
  if (value.workingType !== undefined) putText(out, "workingType", value.workingType);
  if (value.reduceOnly !== undefined) putBoolean(out, "reduceOnly", value.reduceOnly);
  if (value.closePosition !== undefined) putBoolean(out, "closePosition", value.closePosition);
  if (value.priceProtect !== undefined) putBoolean(out, "priceProtect", value.priceProtect);
  if (value.clientOrderId !== undefined) putText(out, "clientOrderId", value.clientOrderId);
  if (value.activationPrice !== undefined) putDecimal(out, "activationPrice", value.activationPrice);
  if (value.callbackRate !== undefined) putDecimal(out, "callbackRate", value.callbackRate);
  if (value.firstDrivenId !== undefined) putInteger(out, "firstDrivenId", value.firstDrivenId);
  if (value.firstDrivenOn !== undefined) putText(out, "firstDrivenOn", value.firstDrivenOn);
  if (value.firstTrigger !== undefined) putText(out, "firstTrigger", value.firstTrigger);
  if (value.secondDrivenId !== undefined) putInteger(out, "secondDrivenId", value.secondDrivenId);
  if (value.secondDrivenOn !== undefined) putText(out, "secondDrivenOn", value.secondDrivenOn);
  if (value.secondTrigger !== undefined) putText(out, "secondTrigger", value.secondTrigger);
}

const VARIANTS: readonly Variant[] = [
  {
    name: "StrategyLimitOrder",
    when: { type: ["LIMIT"] },
    required: ["quantity", "price", "timeInForce"],
    forbidden: ["activationPrice", "callbackRate"],
  },
  {
    name: "StrategyMarketOrder",
    when: { type: ["MARKET"] },
    required: ["quantity"],
    forbidden: ["activationPrice", "callbackRate"],
  },
  {
    name: "StrategyStopLimitOrder",
    when: { type: ["STOP", "TAKE_PROFIT"] },
    required: ["quantity", "price", "stopPrice"],
    forbidden: ["activationPrice", "callbackRate"],
  },
  {
    name: "StrategyStopMarketOrder",
    when: { type: ["STOP_MARKET", "TAKE_PROFIT_MARKET"] },
    required: ["quantity", "stopPrice"],
    forbidden: ["activationPrice", "callbackRate"],
    narrow: { closePosition: [false] },
  },
  {
    name: "StrategyClosePositionOrder",
    when: { type: ["STOP_MARKET", "TAKE_PROFIT_MARKET"], closePosition: [true] },
    required: ["stopPrice"],
    forbidden: ["activationPrice", "callbackRate"],
  },
  { name: "StrategyTrailingStopOrder", when: { type: ["TRAILING_STOP_MARKET"] }, required: ["quantity"] },
];
