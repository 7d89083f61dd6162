import { Decimal, ZERO } from "./decimal.js";
import { Signal } from "./events.js";
import { Refusal } from "./refusal.js";

export interface Account {
  readonly id: string;
  readonly userId: string;
  readonly label: string;
  /** `house` accounts belong to the simulated market; nothing about them is published. */
  readonly kind: "trading" | "custody" | "fiat" | "sub" | "house";
}

export interface Balance {
  readonly asset: string;
  readonly free: Decimal;
  readonly locked: Decimal;
}

/** One line of an account's statement. */
export interface Flow {
  readonly accountId: string;
  readonly asset: string;
  readonly reason: string;
  readonly change: Decimal;
  /** Balance after the change, free and locked. */
  readonly total: Decimal;
  readonly symbol?: string;
}

export interface BalanceChange {
  readonly account: Account;
  readonly balances: readonly Balance[];
}

interface Cell {
  free: Decimal;
  locked: Decimal;
}

/** Balances of all accounts. Amounts never turn negative: what would is refused before anything moves. */
export class Accounts {
  /** Fires from `publish()`, once an account, with every asset that moved since the last time. */
  readonly changed: Signal<BalanceChange> = new Signal();
  readonly flowed: Signal<Flow> = new Signal();
  readonly #accounts = new Map<string, Account>();
  readonly #cells = new Map<string, Map<string, Cell>>();
  readonly #dirty = new Map<string, Set<string>>();

  open(account: Account): Account {
    this.#accounts.set(account.id, account);
    this.#cells.set(account.id, new Map());
    return account;
  }

  find(id: string): Account | undefined {
    return this.#accounts.get(id);
  }

  list(): Account[] {
    return [...this.#accounts.values()];
  }

  balance(id: string, asset: string): Balance {
    const cell = this.#cells.get(id)?.get(asset);
    return { asset, free: cell?.free ?? ZERO, locked: cell?.locked ?? ZERO };
  }

  balances(id: string): Balance[] {
    return [...(this.#cells.get(id)?.keys() ?? [])].map((asset) => this.balance(id, asset));
  }

  credit(id: string, asset: string, amount: Decimal, reason: string, symbol?: string): void {
    const cell = this.#cell(id, asset);
    cell.free = cell.free.plus(amount);
    this.#flow(id, asset, amount, reason, symbol);
  }

  debit(id: string, asset: string, amount: Decimal, reason: string, symbol?: string): void {
    const cell = this.#cell(id, asset);
    if (cell.free.lt(amount)) throw new Refusal("insufficient");
    cell.free = cell.free.minus(amount);
    this.#flow(id, asset, amount.neg(), reason, symbol);
  }

  /** Moves `amount` from free to locked. */
  hold(id: string, asset: string, amount: Decimal): void {
    const cell = this.#cell(id, asset);
    if (amount.lt(0) || cell.free.lt(amount)) throw new Refusal("insufficient");
    cell.free = cell.free.minus(amount);
    cell.locked = cell.locked.plus(amount);
    this.#touch(id, asset);
  }

  /** Moves `amount` from locked back to free. */
  release(id: string, asset: string, amount: Decimal): void {
    const cell = this.#cell(id, asset);
    if (amount.lt(0) || cell.locked.lt(amount)) throw new Refusal("invalid-amount");
    cell.locked = cell.locked.minus(amount);
    cell.free = cell.free.plus(amount);
    this.#touch(id, asset);
  }

  /** Takes `amount` out of what is locked. */
  spend(id: string, asset: string, amount: Decimal, reason: string, symbol?: string): void {
    const cell = this.#cell(id, asset);
    if (amount.lt(0) || cell.locked.lt(amount)) throw new Refusal("invalid-amount");
    cell.locked = cell.locked.minus(amount);
    this.#flow(id, asset, amount.neg(), reason, symbol);
  }

  transfer(from: string, to: string, asset: string, amount: Decimal, reason: string): void {
    if (!this.#accounts.has(from) || !this.#accounts.has(to)) throw new Refusal("unknown-account");
    if (amount.lte(0)) throw new Refusal("invalid-amount");
    this.debit(from, asset, amount, reason);
    this.credit(to, asset, amount, reason);
  }

  /** Sum of an asset over all accounts, for tests of conservation. */
  total(asset: string): Decimal {
    let sum = new Decimal(0);
    for (const cells of this.#cells.values()) {
      const cell = cells.get(asset);
      if (cell) sum = sum.plus(cell.free).plus(cell.locked);
    }
    return sum;
  }

  /** Announces what has moved. Called once at the end of an action, so that listeners see settled balances. */
  publish(): void {
    const dirty = [...this.#dirty];
    this.#dirty.clear();
    for (const [id, assets] of dirty) {
      const account = this.#accounts.get(id);
      if (!account || account.kind === "house") continue;
      this.changed.emit({ account, balances: [...assets].map((asset) => this.balance(id, asset)) });
    }
  }

  #flow(accountId: string, asset: string, change: Decimal, reason: string, symbol?: string): void {
    this.#touch(accountId, asset);
    if (change.isZero() || this.#accounts.get(accountId)?.kind === "house") return;
    const { free, locked } = this.balance(accountId, asset);
    const flow = { accountId, asset, reason, change, total: free.plus(locked) };
    this.flowed.emit(symbol === undefined ? flow : { ...flow, symbol });
  }

  #touch(id: string, asset: string): void {
    const assets = this.#dirty.get(id);
    if (assets) assets.add(asset);
    else this.#dirty.set(id, new Set([asset]));
  }

  #cell(id: string, asset: string): Cell {
    const cells = this.#cells.get(id);
    if (!cells) throw new Refusal("unknown-account");
    let cell = cells.get(asset);
    if (!cell) {
      cell = { free: ZERO, locked: ZERO };
      cells.set(asset, cell);
    }
    return cell;
  }
}
