import type { Dec, DecInput } from "@venuekit/runtime";

/** Side of an order. */
export type FixSide = "BUY" | "SELL";

/** `POST_ONLY` is the venue's own value 7, which standard FIX 4.2 does not know. */
export type FixTimeInForce = "GTC" | "IOC" | "POST_ONLY";

interface OrderBase {
  /** In the venue's spelling, e.g. `BTCUSDT`. */
  readonly symbol: string;
  readonly side: FixSide;
  /** In the base asset. Text is sent as written. */
  readonly quantity: DecInput;
  /** The exchange the order is for, e.g. `BINANCE`; it must fit the endpoint of the session. */
  readonly venue: string;
  /**
   * Own id of the order, at most 64 characters, the last 16 of them a time as 13 digits of epoch milliseconds and three
   * random digits. Made by that rule when absent.
   */
  readonly clientOrderId?: string;
  /** A note of yours. Printable ASCII. */
  readonly text?: string;
}

/** An order with a price. */
export interface FixLimitOrder extends OrderBase {
  readonly type: "LIMIT";
  readonly price: DecInput;
  readonly timeInForce: FixTimeInForce;
}

/** Only some venues take market orders. */
export interface FixMarketOrder extends OrderBase {
  readonly type: "MARKET";
  readonly price?: never;
  readonly timeInForce?: FixTimeInForce;
}

/** Parameters of {@link FixSession.placeOrder}. */
export type PlaceFixOrderParams = FixLimitOrder | FixMarketOrder;

/** Parameters of {@link FixSession.cancelOrder}. */
export interface CancelFixOrderParams {
  /** The id the order was placed with. */
  readonly clientOrderId: string;
  readonly venue: string;
  /** A note of yours. Printable ASCII. */
  readonly text?: string;
}

/** Parameters of {@link FixSession.orderStatus}. */
export interface FixOrderStatusParams {
  /** The id the order was placed with. */
  readonly clientOrderId: string;
  readonly venue: string;
}

/** What happened. Values the document does not list arrive as sent. */
export type FixExecType = "NEW" | "PARTIAL_FILL" | "FILL" | "CANCELED" | "REJECTED" | (string & {});

/** State of the order. The document lists no values of its own; these are the ones of its execution types. */
export type FixOrderStatus = "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "REJECTED" | (string & {});

interface Received {
  /** Your id. Known from earlier reports where the venue leaves it out, as documented for all but the first. */
  readonly clientOrderId: string | undefined;
  /** The venue's id. */
  readonly orderId: string | undefined;
  /** Why, in the venue's words. */
  readonly text: string | undefined;
  /** The venue marks it as one it may have sent before. */
  readonly possibleDuplicate: boolean;
  /** Every field of the message as sent, by tag. */
  readonly fields: ReadonlyMap<number, string>;
}

/** News of an order, or the answer to a question for its state. */
export interface ExecutionReport extends Received {
  readonly type: "execution-report";
  /** Different for every event; tells repeated reports apart. */
  readonly executionId: string | undefined;
  readonly executionType: FixExecType;
  readonly orderStatus: FixOrderStatus | undefined;
  /**
   * No more fills can come: the order is filled, cancelled or rejected. A cancelled order may have been filled in part,
   * whatever `orderStatus` says of it. `false` is no promise in an answer to `orderStatus`: elsewhere the venue calls
   * a partial fill a final state.
   */
  readonly final: boolean;
  /**
   * It came while `orderStatus` waited for this order, so it may be the answer and no news. Compare `executionId`
   * before counting its fill.
   */
  readonly maybeAnswer: boolean;
  readonly symbol: string | undefined;
  readonly side: FixSide | (string & {}) | undefined;
  /** Price of the fill in a fill, price of the order otherwise. */
  readonly price: Dec | undefined;
  /** Of the order, as accepted. */
  readonly quantity: Dec | undefined;
  /** Of this fill. */
  readonly lastQuantity: Dec | undefined;
  /** Of all fills. Standard FIX, not in the venue's list. */
  readonly cumulativeQuantity: Dec | undefined;
  /** Still open. Standard FIX, not in the venue's list. */
  readonly leavesQuantity: Dec | undefined;
  /** Over all fills. Standard FIX, not in the venue's list. */
  readonly averagePrice: Dec | undefined;
  /** Epoch milliseconds. */
  readonly transactTime: number | undefined;
  /** The reason of a rejection as a number of standard FIX, where sent. */
  readonly reason: string | undefined;
}

/** The venue did not cancel. The document lists no fields; these are the standard's. */
export interface OrderCancelReject extends Received {
  readonly type: "order-cancel-reject";
  readonly orderStatus: FixOrderStatus | undefined;
  /** The reason as a number of standard FIX, where sent. */
  readonly reason: string | undefined;
}
