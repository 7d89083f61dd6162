import { Clock } from "../../../engine/clock.js";
import { Ids } from "../../../engine/ids.js";
import { Random } from "../../../engine/random.js";
import { Timers } from "../../../engine/timers.js";
import { type Agent, ALL_PERMISSIONS, type ApiKey, Directory, type User } from "./directory.js";
import { Nonces } from "./nonces.js";
import { Transfers } from "./transfers.js";

/** Ids of orders and trades of a product: ten digits, as a double can hold them. */
export const FIRST_ID = 1_000_000_000n;

export interface SharedOptions {
  readonly seed: number;
  /** Epoch milliseconds at which the clock stands still; undefined lets it run. */
  readonly startTime: number | undefined;
  readonly chainId: number;
  readonly keys: DemoKeys;
}

/** Credentials of the demo user, in both versions. */
export interface DemoKeys {
  readonly v1: { readonly key: string; readonly secret: string };
  /** May read, and nothing else. */
  readonly v1ReadOnly: { readonly key: string; readonly secret: string };
  /** `signer` is the address of `privateKey`. */
  readonly v3: WalletKeys;
  /** An agent that may read, and nothing else. */
  readonly v3ReadOnly: WalletKeys;
  /** A second user, to trade with. */
  readonly other: WalletKeys;
}

export interface WalletKeys {
  /** Address of the main wallet. */
  readonly user: string;
  /** The main wallet's own key, which signs withdrawals and sub-accounts. Absent where only its address is known. */
  readonly userPrivateKey?: string;
  readonly signer: string;
  readonly privateKey: string;
}

const READ_ONLY = { ...ALL_PERMISSIONS, spot: false, futures: false, withdraw: false };

/** What both products share: time, wallets, nonces, ids, and the way between them. */
export class SharedState {
  readonly clock: Clock;
  readonly timers: Timers = new Timers();
  readonly random: Random;
  /** Seed of everything drawn by chance; a product derives its own from it. */
  readonly seed: number;
  readonly chainId: number;
  readonly directory: Directory = new Directory();
  readonly nonces: Nonces = new Nonces();
  /** Ids of transfers: 19 digits, more than a double can hold. */
  readonly tranIds: Ids;
  readonly transfers: Transfers;
  readonly user: User;
  readonly other: User;

  constructor({ seed, startTime, chainId, keys }: SharedOptions) {
    this.clock = new Clock(startTime);
    this.random = new Random(seed + 2);
    this.seed = seed;
    this.chainId = chainId;
    this.tranIds = new Ids(new Random(seed + 1), 1759115482304540227n);
    this.transfers = new Transfers(this.clock, this.tranIds);
    const { directory } = this;
    this.user = directory.addUser({ id: keys.v3.user, label: "demo" });
    this.other = directory.addUser({ id: keys.other.user, label: "other" });
    const agent = (wallet: WalletKeys, user: User, permissions: Agent["permissions"]): void =>
      directory.addAgent({
        address: wallet.signer,
        user,
        name: "demo",
        permissions,
        expiresAt: Number.POSITIVE_INFINITY,
      });
    agent(keys.v3, this.user, ALL_PERMISSIONS);
    agent(keys.v3ReadOnly, this.user, READ_ONLY);
    agent(keys.other, this.other, ALL_PERMISSIONS);
    const key = (pair: DemoKeys["v1"], permissions: ApiKey["permissions"]): void =>
      directory.addKey({ ...pair, user: this.user, permissions });
    key(keys.v1, ALL_PERMISSIONS);
    key(keys.v1ReadOnly, READ_ONLY);
  }
}
