import type { Position } from "../../../../engine/futures/positions.js";
import type { FuturesState } from "../state.js";
import { accountUpdate, marginCall, orderUpdate } from "./user-events.js";

/** Turns what happens to accounts into events of their streams. */
export function connectUserEvents(state: FuturesState): void {
  const { futures } = state;
  const { exchange, positions } = futures;
  /** Positions that were traded in the action that is under way. */
  const traded = new Map<string, Set<Position>>();

  exchange.ordered.on((event) => orderUpdate(state, event));
  exchange.filled.on(({ order }) => {
    const changed = traded.get(order.accountId) ?? new Set();
    changed.add(positions.get(order.accountId, order.symbol, order.terms?.positionSide ?? "BOTH"));
    traded.set(order.accountId, changed);
  });
  // One update for the whole action, however many trades it took.
  exchange.moved.on(() => {
    const all = [...traded];
    traded.clear();
    for (const [accountId, changed] of all) {
      const symbols = new Set([...changed].map(({ symbol }) => symbol));
      // Other positions of the same symbols are shown when there is something to show.
      for (const symbol of symbols) for (const one of positions.open(accountId, symbol)) changed.add(one);
      accountUpdate(state, accountId, "ORDER", { positions: [...changed] });
    }
  });
  futures.funding.paid.on(({ position, asset, amount, isolated }) => {
    const shown = isolated ? { positions: [position] } : {};
    accountUpdate(state, position.accountId, "FUNDING_FEE", { asset, change: amount, ...shown });
  });
  futures.liquidation.called.on((call) => marginCall(state, call));
  futures.accounts.flowed.on(({ accountId, asset, reason, change }) => {
    if (reason === "insurance") accountUpdate(state, accountId, "INSURANCE_CLEAR", { asset, change, positions: [] });
  });
  // Inferred: the document lists the reasons, not which of them a transfer has.
  state.transferred.on(({ accountId, asset, amount }) => {
    accountUpdate(state, accountId, amount.gt(0) ? "DEPOSIT" : "WITHDRAW", { asset, change: amount, positions: [] });
  });
}
