import type { Connection } from "../../../engine/connection.js";
import { plain, write } from "../json.js";
import type { ApifinyState, VenuePart } from "../state.js";
import { orderUpdate } from "../views.js";
import { heartbeat } from "./heartbeat.js";

/** Pushes each change of the account's orders at these venues, without an envelope. */
export function serveOrders(state: ApifinyState, parts: readonly VenuePart[], connection: Connection): void {
  const listen = (part: VenuePart): (() => void) =>
    part.exchange.ordered.on(({ order, fill }) => {
      if (order.accountId !== part.account.id) return;
      const payload = orderUpdate(part, state, order, fill);
      connection.send(write({ logTimestamp: state.clock.now(), payload }));
    });
  endWith(connection, [heartbeat(state, connection), ...parts.map(listen)]);
}

/** Pushes the balances that changed at these venues, in the envelope of REST answers. */
export function serveAssets(state: ApifinyState, parts: readonly VenuePart[], connection: Connection): void {
  const listen = state.accounts.changed.on(({ account, balances }) => {
    const part = parts.find((one) => one.account.id === account.id);
    if (!part) return;
    const payload = balances.map(({ asset, free, locked }) => ({
      accountId: account.id,
      amount: plain(free.plus(locked)),
      available: plain(free),
      currency: asset,
      frozen: plain(locked),
      venue: part.name,
    }));
    connection.send(write({ result: { logTimestamp: state.clock.now(), payload }, error: null }));
  });
  endWith(connection, [heartbeat(state, connection), listen]);
}

function endWith(connection: Connection, stops: readonly (() => void)[]): void {
  connection.closed.on(() => {
    for (const stop of stops) stop();
  });
}
