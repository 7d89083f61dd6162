import type { Order } from "../../../engine/order.js";
import { isReached } from "./order-rules.js";
import type { SpotState } from "./state.js";

/** Lets conditional orders trade once the last price reaches their stop price. */
export function watchTriggers(state: SpotState): void {
  const { exchange } = state;
  const touched = new Set<string>();
  let working = false;
  // A trade is announced while its order is still being matched: triggered orders come after it.
  exchange.traded.on(({ symbol }) => void touched.add(symbol));
  exchange.moved.on(() => {
    if (working) return;
    working = true;
    try {
      for (const symbol of touched) {
        touched.delete(symbol);
        for (const order of due(state, symbol)) if (order.parked) exchange.activate(order.id);
      }
    } finally {
      working = false;
    }
  });
}

function due({ exchange, market, shared }: SpotState, symbol: string): Order[] {
  const last = market.last(symbol);
  return shared.directory
    .users()
    .flatMap(({ id }) => exchange.orders.open(id))
    .filter(
      ({ parked, symbol: own, terms }) => parked && own === symbol && terms?.trigger && isReached(terms.trigger, last),
    )
    .sort((a, b) => a.createdAt - b.createdAt);
}
