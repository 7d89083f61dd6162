import { type Call, type Routes, signer } from "../call.js";
import { refusal } from "../errors.js";
import type { HashkeyState } from "../state.js";
import { subAccountOrder, tradeRow } from "../views.js";
import { accountTrades, closedOrders, openOrders } from "./queries.js";

export const subAccount: Routes = {
  getSubAccountOpenOrders(state, call) {
    const orders = openOrders(state, call, subAccountOf(state, call));
    return orders.slice(0, call.params.limit(500, 500)).map(subAccountOrder);
  },

  getSubAccountTradedOrders(state, call) {
    const orders = closedOrders(state, call, subAccountOf(state, call));
    return orders.slice(0, call.params.limit(500, 500)).map(subAccountOrder);
  },

  getSubAccountTrades(state, call) {
    return accountTrades(state, call, subAccountOf(state, call)).map(tradeRow);
  },
};

/** Only a master key may look at sub-accounts. Inferred: without an id the only sub-account is meant. */
function subAccountOf(state: HashkeyState, call: Call): string {
  if (!signer(call).master) throw refusal("-3117");
  const id = call.params.get("subAccountId") ?? state.account.sub.id;
  if (id !== state.account.sub.id) throw refusal("-1160");
  return id;
}
