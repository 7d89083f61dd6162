import { type Decimal, text, ZERO } from "../../../../engine/decimal.js";
import type { OrderEvent } from "../../../../engine/exchange.js";
import type { MarginCall } from "../../../../engine/futures/liquidation.js";
import type { Position } from "../../../../engine/futures/positions.js";
import type { Side } from "../../../../engine/order.js";
import { remaining } from "../../../../engine/order.js";
import type { FuturesState } from "../state.js";
import { averagePrice, money, orderStatus, orderType, stopPrice, workingType } from "../views.js";

function send(state: FuturesState, accountId: string, payload: Record<string, unknown>): void {
  const user = state.user(accountId);
  if (user) state.userEvents.emit({ user, payload });
}

export interface AccountChange {
  readonly positions?: readonly Position[];
  /** Asset whose balance is shown; USDT unless given. */
  readonly asset?: string;
  /** What has moved, profits and fees left out. */
  readonly change?: Decimal;
}

/** ACCOUNT_UPDATE. Without positions the field is left out. */
export function accountUpdate(state: FuturesState, accountId: string, reason: string, what: AccountChange): void {
  const { positions, asset = "USDT", change = ZERO } = what;
  const { wallet, crossWallet } = state.futures.margin.summary(accountId, asset);
  const now = state.shared.clock.now();
  send(state, accountId, {
    e: "ACCOUNT_UPDATE",
    E: now,
    T: now,
    a: {
      m: reason,
      B: [{ a: asset, wb: money(wallet), cw: money(crossWallet), bc: money(change) }],
      P: positions?.map((position) => positionRow(state, position)),
    },
  });
}

function positionRow(state: FuturesState, position: Position): Record<string, unknown> {
  const { unrealized, isolated } = state.futures.margin.value(position);
  return {
    s: position.symbol,
    pa: text(position.amount),
    ep: text(position.entryPrice),
    cr: money(position.realized),
    up: money(unrealized),
    mt: isolated ? "isolated" : "cross",
    iw: money(position.isolatedWallet),
    ps: position.side,
  };
}

/** ORDER_TRADE_UPDATE. */
export function orderUpdate(state: FuturesState, { order, fill }: OrderEvent): void {
  const { terms } = order;
  const now = state.shared.clock.now();
  const notional = (side: Side): string => {
    const open = state.futures.exchange.orders.open(order.accountId);
    const own = open.filter((one) => one.symbol === order.symbol && one.side === side && !one.parked);
    return text(own.reduce((sum, one) => sum.plus(remaining(one).times(one.price)), ZERO));
  };
  const forced = terms?.forced !== undefined;
  const ended = orderStatus(order);
  send(state, order.accountId, {
    e: "ORDER_TRADE_UPDATE",
    E: now,
    T: order.updatedAt,
    o: {
      s: order.symbol,
      c: order.clientOrderId,
      S: order.side,
      o: forced ? "LIQUIDATION" : orderType(order),
      f: terms?.lifetime ?? order.timeInForce,
      q: text(order.quantity),
      p: order.type === "MARKET" ? "0" : text(order.price),
      ap: averagePrice(order),
      sp: stopPrice(order),
      x: fill ? (forced ? "CALCULATED" : "TRADE") : ended === "NEW" || ended === "PARTIALLY_FILLED" ? "NEW" : ended,
      X: ended,
      i: BigInt(order.id),
      l: text(fill?.quantity ?? ZERO),
      z: text(order.filled),
      L: text(fill?.price ?? ZERO),
      N: fill?.feeAsset,
      n: fill && money(fill.fee),
      T: order.updatedAt,
      t: BigInt(fill?.ticketId ?? 0),
      b: notional("BUY"),
      a: notional("SELL"),
      m: fill?.isMaker ?? false,
      R: terms?.reduceOnly ?? false,
      wt: workingType(terms?.trigger?.source ?? terms?.trailing?.source),
      ot: terms?.kind ?? order.type,
      ps: terms?.positionSide ?? "BOTH",
      cp: terms?.trigger ? terms.closePosition : undefined,
      AP: terms?.trailing && text(terms.trailing.activation),
      cr: terms?.trailing && text(terms.trailing.callbackRate),
      rp: money(fill?.realized ?? ZERO),
    },
  });
}

/** MARGIN_CALL. */
export function marginCall(state: FuturesState, { accountId, values }: MarginCall): void {
  const crossed = values.some(({ isolated }) => !isolated);
  send(state, accountId, {
    e: "MARGIN_CALL",
    E: state.shared.clock.now(),
    cw: crossed ? money(state.futures.margin.summary(accountId, "USDT").crossWallet) : undefined,
    p: values.map(({ position, isolated, mark, unrealized, maintenance }) => ({
      s: position.symbol,
      ps: position.side,
      pa: text(position.amount),
      mt: isolated ? "ISOLATED" : "CROSSED",
      iw: money(position.isolatedWallet),
      mp: text(mark),
      up: money(unrealized),
      mm: money(maintenance),
    })),
  });
}

/** ACCOUNT_CONFIG_UPDATE of a symbol. */
export function leverageEvent(state: FuturesState, accountId: string, symbol: string, leverage: number): void {
  const now = state.shared.clock.now();
  send(state, accountId, { e: "ACCOUNT_CONFIG_UPDATE", E: now, T: now, ac: { s: symbol, l: leverage } });
}

/** ACCOUNT_CONFIG_UPDATE of the account. */
export function configEvent(state: FuturesState, accountId: string): void {
  const now = state.shared.clock.now();
  const { multiAssets, dualSide } = state.futures.settings.of(accountId);
  send(state, accountId, { e: "ACCOUNT_CONFIG_UPDATE", E: now, T: now, ai: { j: multiAssets, f: false, d: dualSide } });
}
