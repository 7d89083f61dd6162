import type { Clock } from "../../../engine/clock.js";
import type { Decimal } from "../../../engine/decimal.js";
import type { Ids } from "../../../engine/ids.js";
import type { ProductName } from "./contract.js";
import type { User } from "./directory.js";
import { refuse } from "./errors.js";

/** One product's side of a transfer. */
export interface Purse {
  /** @throws {Refusal} `insufficient` when the user has less. */
  take(user: User, asset: string, amount: Decimal, reason: TransferReason, tranId: string): void;
  give(user: User, asset: string, amount: Decimal, reason: TransferReason, tranId: string): void;
  /** What `take` would give at most. */
  available(user: User, asset: string): Decimal;
  /** Whether the product keeps this asset. */
  knows(asset: string): boolean;
}

export type TransferReason =
  | "TRANSFER_SPOT_TO_FUTURE"
  | "TRANSFER_FUTURE_TO_SPOT"
  | "TRANSFER_SPOT_TO_SPOT"
  | "INTERNAL_TRANSFER"
  | "DEPOSIT"
  | "WITHDRAW";

export interface TransferRequest {
  readonly from: { readonly product: ProductName; readonly user: User };
  readonly to: { readonly product: ProductName; readonly user: User };
  readonly asset: string;
  readonly amount: Decimal;
  /** Chosen by the client; not used again within 7 days. */
  readonly clientTranId?: string;
}

const WEEK = 7 * 86_400_000;
const LONGEST_ID = 63;

/** Moves money between the products and between users. */
export class Transfers {
  readonly #purses = new Map<ProductName, Purse>();
  /** When a client's id was used, by user and id. */
  readonly #used = new Map<string, number>();
  readonly #clock: Clock;
  readonly #ids: Ids;

  constructor(clock: Clock, ids: Ids) {
    this.#clock = clock;
    this.#ids = ids;
  }

  register(product: ProductName, purse: Purse): void {
    this.#purses.set(product, purse);
  }

  /**
   * Reads `kindType` of the documents.
   *
   * @throws {CodedError} `-1130` for another one.
   */
  static direction(kindType: string): { readonly from: ProductName; readonly to: ProductName } {
    if (kindType === "SPOT_FUTURE") return { from: "spot", to: "futures" };
    if (kindType === "FUTURE_SPOT") return { from: "futures", to: "spot" };
    throw refuse("-1130", "'kindType'");
  }

  /** Money arrives from outside. Returns its id. */
  deposit(product: ProductName, user: User, asset: string, amount: Decimal): string {
    const purse = this.#purses.get(product);
    if (!purse?.knows(asset)) throw refuse("-1130", "'asset'");
    const id = this.#ids.next();
    purse.give(user, asset, amount, "DEPOSIT", id);
    return id;
  }

  /**
   * Takes a withdrawal out of the futures account; what it lacks comes from the spot account first. Returns its id.
   *
   * @throws {Refusal} `insufficient` when both have less together.
   */
  withdraw(user: User, asset: string, amount: Decimal): string {
    const futures = this.#purses.get("futures");
    const spot = this.#purses.get("spot");
    if (!futures?.knows(asset) || !spot) throw refuse("-1130", "'asset'");
    const lacking = amount.minus(futures.available(user, asset));
    if (lacking.gt(0)) {
      const [from, to] = [{ product: "spot", user } as const, { product: "futures", user } as const];
      this.move({ from, to, asset, amount: lacking });
    }
    const id = this.#ids.next();
    futures.take(user, asset, amount, "WITHDRAW", id);
    return id;
  }

  /** Returns the id of the transfer. */
  move({ from, to, asset, amount, clientTranId }: TransferRequest): string {
    const source = this.#purses.get(from.product);
    const target = this.#purses.get(to.product);
    if (!source?.knows(asset) || !target?.knows(asset)) throw refuse("-1130", "'asset'");
    if (amount.lte(0)) throw refuse("-1130", "'amount'");
    const tag = `${from.user.id} ${clientTranId}`;
    if (clientTranId !== undefined) this.#checkId(tag, clientTranId);
    const tranId = this.#ids.next();
    const reason = reasonOf(from.product, to.product);
    source.take(from.user, asset, amount, reason, tranId);
    target.give(to.user, asset, amount, reason, tranId);
    if (clientTranId !== undefined) this.#used.set(tag, this.#clock.now());
    return tranId;
  }

  #checkId(tag: string, clientTranId: string): void {
    if (clientTranId.length > LONGEST_ID) throw refuse("-4114");
    const before = this.#used.get(tag);
    if (before !== undefined && this.#clock.now() - before < WEEK) throw refuse("-4115");
  }
}

function reasonOf(from: ProductName, to: ProductName): TransferReason {
  if (from === to) return from === "spot" ? "TRANSFER_SPOT_TO_SPOT" : "INTERNAL_TRANSFER";
  return from === "spot" ? "TRANSFER_SPOT_TO_FUTURE" : "TRANSFER_FUTURE_TO_SPOT";
}
