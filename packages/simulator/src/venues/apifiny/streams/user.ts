import type { Connection } from "../../../engine/connection.js";
import { plain, write } from "../json.js";
import type { ApifinyState, VenuePart } from "../state.js";
import { orderUpdate } from "../views.js";
import { heartbeat } from "./heartbeat.js";

/** Pushes each change of the account's orders at one venue, without an envelope. */
export function serveOrders(state: ApifinyState, part: VenuePart, connection: Connection): void {
  const stops = [
    heartbeat(state, connection),
    part.exchange.ordered.on(({ order, fill }) => {
      if (order.accountId !== part.account.id) return;
      const payload = orderUpdate(part, state, order, fill);
      connection.send(write({ logTimestamp: state.clock.now(), payload }));
    }),
  ];
  endWith(connection, stops);
}

/** Pushes the balances that changed at one venue, in the envelope of REST answers. */
export function serveAssets(state: ApifinyState, part: VenuePart, connection: Connection): void {
  const stops = [
    heartbeat(state, connection),
    state.accounts.changed.on(({ account, balances }) => {
      if (account.id !== part.account.id) return;
      const payload = balances.map(({ asset, free, locked }) => ({
        accountId: account.id,
        amount: plain(free.plus(locked)),
        available: plain(free),
        currency: asset,
        frozen: plain(locked),
        venue: part.name,
      }));
      connection.send(write({ result: { logTimestamp: state.clock.now(), payload }, error: null }));
    }),
  ];
  endWith(connection, stops);
}

function endWith(connection: Connection, stops: readonly (() => void)[]): void {
  connection.closed.on(() => {
    for (const stop of stops) stop();
  });
}
