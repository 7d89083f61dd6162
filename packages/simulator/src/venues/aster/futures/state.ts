import { Accounts } from "../../../engine/accounts.js";
import { Decimal } from "../../../engine/decimal.js";
import { Signal } from "../../../engine/events.js";
import { Futures } from "../../../engine/futures/futures.js";
import type { Position } from "../../../engine/futures/positions.js";
import { Ids } from "../../../engine/ids.js";
import { Random } from "../../../engine/random.js";
import { Refusal } from "../../../engine/refusal.js";
import { contract as generated } from "../../../generated/aster-futures.js";
import {
  defaultSettings,
  ListenKeys,
  ProductContract,
  type ProductStart,
  RateLimits,
  type SharedState,
  type StreamSettings,
  type User,
  type UserEvent,
} from "../shared/index.js";
import { Announcements } from "./announcements.js";
import { IncomeLog } from "./income.js";
import type { MmpRule } from "./routes/mmp.js";
import { Strategies } from "./strategies.js";
import { SubAccounts } from "./sub-accounts.js";
import { chooseSymbols, contractSpec, type FuturesSymbolSpec } from "./symbols.js";

/** Margin that was moved into or out of an isolated position. */
export interface MarginChange {
  readonly accountId: string;
  readonly symbol: string;
  readonly positionSide: Position["side"];
  readonly asset: string;
  readonly amount: Decimal;
  /** 1 adds, 2 takes out. */
  readonly type: 1 | 2;
  readonly time: number;
}

/** Assets an account can hold, and which of them serve as margin. */
export const ASSETS: ReadonlyMap<string, boolean> = new Map([
  ["USDT", true],
  ["USDC", true],
  ["BTC", false],
  ["ETH", false],
  ["ASTER", false],
]);

const BALANCES = { USDT: "100000", USDC: "1000", BTC: "1" };
const HOUSE = ["house-maker", "house-taker", "house-fees", "house-clearing"] as const;

/** Everything the simulated futures venue knows. A user's account has the address of the main wallet as its id. */
export class FuturesState {
  readonly contract: ProductContract = new ProductContract("futures", generated);
  readonly shared: SharedState;
  readonly symbols: ReadonlyMap<string, FuturesSymbolSpec>;
  readonly accounts: Accounts = new Accounts();
  readonly futures: Futures;
  readonly limits: RateLimits;
  readonly listenKeys: ListenKeys;
  readonly userEvents: Signal<UserEvent> = new Signal();
  /** Money has come from or gone to another account. */
  readonly transferred: Signal<{ readonly accountId: string; readonly asset: string; readonly amount: Decimal }> =
    new Signal();
  readonly settings: StreamSettings;
  readonly income: IncomeLog;
  readonly marginChanges: MarginChange[] = [];
  readonly mmp: Map<string, MmpRule> = new Map();
  readonly strategies: Strategies;
  readonly announcements: Announcements;
  readonly subAccounts: SubAccounts;

  constructor(shared: SharedState, options: ProductStart) {
    this.shared = shared;
    const symbols = chooseSymbols(options.symbols);
    this.symbols = new Map(symbols.map((spec) => [spec.symbol, spec]));
    const { accounts, contract } = this;
    const { clock, timers, seed } = shared;
    for (const id of HOUSE) accounts.open({ id, userId: "0", label: "house", kind: "house" });
    const [maker, taker, fees, clearing] = HOUSE;
    const ids = new Ids(new Random(seed + 11), 22_542_179_000n);
    const house = { maker, taker, fees, clearing };
    const contracts = symbols.map(contractSpec);
    const { pace } = options;
    this.futures = new Futures({ contracts, accounts, clock, timers, ids, seed: seed + 12, pace, house });
    this.income = new IncomeLog(this.futures, clock, shared.tranIds);
    this.strategies = new Strategies(this.futures, clock, ids);
    this.announcements = new Announcements(clock, this.userEvents, () => shared.directory.users());
    this.subAccounts = new SubAccounts(shared);
    const { life = 3_600_000 } = contract.socket("user").listenKey ?? {};
    this.listenKeys = new ListenKeys({ clock, timers, random: new Random(seed + 13), life });
    this.settings = defaultSettings(contract);
    this.limits = new RateLimits(contract, clock, options.limits);
    shared.directory.onUser((user) => this.#open(user, options.balances ?? BALANCES));
    shared.transfers.register("futures", {
      knows: (asset) => ASSETS.has(asset),
      available: (user, asset) => this.futures.margin.summary(user.id, asset).maxWithdraw,
      take: (user, asset, amount, _, tranId) => this.#transfer(user, asset, amount.neg(), tranId),
      give: (user, asset, amount, _, tranId) => this.#transfer(user, asset, amount, tranId),
    });
  }

  /** Assets an account can hold. */
  assets(): string[] {
    return [...ASSETS.keys()];
  }

  user(accountId: string): User | undefined {
    return this.shared.directory.user(accountId);
  }

  #open(user: User, balances: Readonly<Record<string, string>>): void {
    const kind = user.parent === undefined ? "trading" : "sub";
    this.accounts.open({ id: user.id, userId: user.id, label: user.label, kind });
    // Sub-accounts start empty.
    if (user.parent !== undefined) return;
    for (const [asset, amount] of Object.entries(balances)) {
      this.accounts.credit(user.id, asset, new Decimal(amount), "grant");
    }
  }

  #transfer(user: User, asset: string, amount: Decimal, tranId: string): void {
    const { accounts } = this;
    if (amount.gt(0)) accounts.credit(user.id, asset, amount, "transfer");
    else takeOut(this, user.id, asset, amount.neg());
    this.income.add({ accountId: user.id, symbol: "", type: "TRANSFER", amount, asset, tranId });
    this.transferred.emit({ accountId: user.id, asset, amount });
    accounts.publish();
  }
}

/** Only what no position needs can leave the account. */
function takeOut(state: FuturesState, accountId: string, asset: string, amount: Decimal): void {
  const { maxWithdraw } = state.futures.margin.summary(accountId, asset);
  if (amount.gt(maxWithdraw)) throw new Refusal("insufficient");
  state.accounts.debit(accountId, asset, amount, "transfer");
}
