import { illegal, type SharedState, type User } from "../shared/index.js";

export interface SubAccount {
  readonly accountId: bigint;
  readonly user: User;
  /** Address of the main account. */
  readonly parent: string;
  name: string;
  frozen: boolean;
}

const FIRST_ID = 100_000n;

/** Which accounts belong together. */
export class SubAccounts {
  readonly #subs = new Map<string, SubAccount>();
  readonly #ids = new Map<string, bigint>();
  readonly #shared: SharedState;

  constructor(shared: SharedState) {
    this.#shared = shared;
  }

  /** @throws {CodedError} `-1130` when the wallet belongs to somebody already. */
  add(parent: User, address: string, name: string): SubAccount {
    const id = address.toLowerCase();
    if (this.#subs.has(id) || id === parent.id || this.#subs.has(parent.id)) throw illegal("childAddress");
    const user = this.#shared.directory.addUser({ id, label: name, parent: parent.id });
    const sub = { accountId: this.idOf(id), user, parent: parent.id, name, frozen: false };
    this.#subs.set(id, sub);
    return sub;
  }

  find(address: string): SubAccount | undefined {
    return this.#subs.get(address.toLowerCase());
  }

  of(parent: string): SubAccount[] {
    return [...this.#subs.values()].filter((sub) => sub.parent === parent);
  }

  /** The main account of an address: its own, unless it is a sub-account. */
  mainOf(address: string): string {
    return this.find(address)?.parent ?? address.toLowerCase();
  }

  /** The number of an account. */
  idOf(address: string): bigint {
    const id = address.toLowerCase();
    const known = this.#ids.get(id);
    if (known !== undefined) return known;
    const next = FIRST_ID + BigInt(this.#ids.size);
    this.#ids.set(id, next);
    return next;
  }
}
