import type { Ledger } from "../../engine/ledger.js";
import { Refusal } from "../../engine/refusal.js";
import { toRefusal } from "./errors.js";
import { type FixAcceptor, startFixAcceptor } from "./fix/index.js";
import { placeOrder } from "./orders.js";
import type { ApifinyState, VenuePart } from "./state.js";

/** Starts the FIX endpoint of some venues, over the same books and accounts as REST. */
export function openFix(
  state: ApifinyState,
  parts: readonly VenuePart[],
  ledger: Ledger,
  port: number,
): Promise<FixAcceptor> {
  const { clock, timers } = state;
  const keys = state.keys.map(({ key, secret, accountId, write }) => ({
    secretKeyId: key,
    secret,
    accountId,
    trade: write,
  }));
  const venues = parts.map((part) => ({
    name: part.name,
    exchange: part.exchange,
    account: (accountId: string) => (accountId === state.accountId ? part.account.id : undefined),
    place(order: Parameters<typeof placeOrder>[2]): void {
      try {
        placeOrder(state, part, order);
      } catch (error) {
        throw new Told(toRefusal(error).message);
      }
    },
  }));
  return startFixAcceptor({ venues, clock, timers, keys, ledger, port });
}

/** A refusal that says its text in the venue's words. */
class Told extends Refusal {
  constructor(text: string) {
    super("invalid-amount");
    this.message = text;
  }
}
