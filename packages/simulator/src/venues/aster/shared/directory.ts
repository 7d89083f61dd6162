import { refuse } from "./errors.js";

/** A main wallet: the owner of one account on each product. */
export interface User {
  /** Lower-case address. */
  readonly id: string;
  readonly label: string;
  /** Main wallet of a sub-account. */
  readonly parent?: string;
}

export interface Permissions {
  readonly read: boolean;
  readonly spot: boolean;
  readonly futures: boolean;
  readonly withdraw: boolean;
}

export const ALL_PERMISSIONS: Permissions = { read: true, spot: true, futures: true, withdraw: true };

/** An API wallet that may sign for a user. */
export interface Agent {
  /** Lower-case address. */
  readonly address: string;
  readonly user: User;
  readonly name: string;
  readonly permissions: Permissions;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** A V1 key. */
export interface ApiKey {
  readonly key: string;
  readonly secret: string;
  readonly user: User;
  readonly permissions: Permissions;
}

/** Who owns what, and who may sign for whom. Both products share it. */
export class Directory {
  readonly #users = new Map<string, User>();
  readonly #agents = new Map<string, Agent[]>();
  readonly #keys = new Map<string, ApiKey>();
  readonly #opened: ((user: User) => void)[] = [];

  /** Called for every user, those that exist already included: a product opens its account here. */
  onUser(listener: (user: User) => void): void {
    this.#opened.push(listener);
    for (const user of this.#users.values()) listener(user);
  }

  addUser(user: User): User {
    const known = this.#users.get(user.id.toLowerCase());
    if (known) return known;
    const added = { ...user, id: user.id.toLowerCase() };
    this.#users.set(added.id, added);
    for (const listener of this.#opened) listener(added);
    return added;
  }

  user(address: string): User | undefined {
    return this.#users.get(address.toLowerCase());
  }

  users(): User[] {
    return [...this.#users.values()];
  }

  addAgent(agent: Agent): void {
    const address = agent.address.toLowerCase();
    const others = (this.#agents.get(address) ?? []).filter(({ user }) => user !== agent.user);
    this.#agents.set(address, [...others, { ...agent, address }]);
  }

  removeAgent(address: string, user: User): void {
    const others = (this.#agents.get(address.toLowerCase()) ?? []).filter((agent) => agent.user !== user);
    this.#agents.set(address.toLowerCase(), others);
  }

  /**
   * The agent of an address. Without `user` it is the only one with that address.
   *
   * @throws {CodedError} `-2015` when the address may not sign for the user, or no longer.
   */
  agent(address: string, user: string | undefined, now: number): Agent {
    const own = (this.#agents.get(address.toLowerCase()) ?? []).filter(
      (agent) => agent.expiresAt > now && (user === undefined || agent.user.id === user.toLowerCase()),
    );
    const [agent] = own;
    if (!agent || own.length > 1) throw refuse("-2015");
    return agent;
  }

  addKey(key: ApiKey): void {
    this.#keys.set(key.key, key);
  }

  key(text: string): ApiKey | undefined {
    return this.#keys.get(text);
  }
}
