import { Accounts, type Flow } from "../../../engine/accounts.js";
import { Decimal } from "../../../engine/decimal.js";
import { Signal } from "../../../engine/events.js";
import { Exchange } from "../../../engine/exchange.js";
import { Ids } from "../../../engine/ids.js";
import { Market } from "../../../engine/market.js";
import { Random } from "../../../engine/random.js";
import {
  defaultSettings,
  FIRST_ID,
  ListenKeys,
  type ProductStart,
  RateLimits,
  type SharedState,
  type StreamSettings,
  type UserEvent,
} from "../shared/index.js";
import { SPOT } from "./contract.js";
import { chooseSymbols, marketSpec, type SpotSymbol } from "./symbols.js";

export interface FlowRecord extends Flow {
  readonly tranId: string;
  readonly time: number;
}

export interface Withdrawal {
  readonly id: string;
  readonly userId: string;
  readonly chainId: string;
  readonly asset: string;
  /** The fee is part of it. */
  readonly amount: string;
  readonly fee: string;
  readonly receiver: string;
  readonly time: number;
}

const BALANCES = { BTC: "10", ETH: "100", USDT: "1000000", ASTER: "100000" };

/** Everything the simulated spot market knows. An account has the id of its user. */
export class SpotState {
  readonly shared: SharedState;
  readonly accounts: Accounts = new Accounts();
  readonly exchange: Exchange;
  readonly market: Market;
  readonly limits: RateLimits;
  readonly listenKeys: ListenKeys;
  readonly userEvents: Signal<UserEvent> = new Signal();
  readonly settings: StreamSettings = defaultSettings(SPOT);
  readonly symbols: ReadonlyMap<string, SpotSymbol>;
  readonly assets: ReadonlySet<string>;
  readonly flows: FlowRecord[] = [];
  readonly withdrawals: Withdrawal[] = [];
  /** When a symbol's book changed last. */
  readonly movedAt: Map<string, number> = new Map();
  /** Id of the transfer that is being booked: its flows carry it. */
  tranId: string | undefined;

  constructor(shared: SharedState, options: ProductStart) {
    this.shared = shared;
    const { clock, timers, seed } = shared;
    const specs = chooseSymbols(options.symbols);
    this.symbols = new Map(specs.map((spec) => [spec.symbol, spec]));
    this.assets = new Set(specs.flatMap(({ base, quote }) => [base, quote]));
    const [maker, taker, feeAccount] = ["maker", "taker", "fees"] as const;
    const { accounts } = this;
    for (const id of [maker, taker, feeAccount]) accounts.open({ id, userId: id, label: id, kind: "house" });
    const ids = new Ids(new Random(seed + 10), FIRST_ID);
    const markets = specs.map(marketSpec);
    const instruments = markets.map(({ instrument }) => instrument);
    this.exchange = new Exchange({ instruments, accounts, clock, ids, feeAccount, clientIds: "open" });
    const { exchange } = this;
    const { pace } = options;
    this.market = new Market({ specs: markets, exchange, accounts, clock, timers, ids, seed, pace, maker, taker });
    this.limits = new RateLimits(SPOT, clock, options.limits);
    const life = SPOT.socket("user").listenKey?.life ?? 3_600_000;
    this.listenKeys = new ListenKeys({ clock, timers, random: new Random(seed + 11), life });
    exchange.moved.on((symbol) => void this.movedAt.set(symbol, clock.now()));
    shared.directory.onUser((user) => {
      const { id, label, parent } = user;
      accounts.open({ id, userId: id, label, kind: parent === undefined ? "trading" : "sub" });
      if (parent !== undefined) return;
      for (const [asset, amount] of Object.entries(options.balances ?? BALANCES)) {
        accounts.credit(id, asset, new Decimal(amount), "grant");
      }
    });
    // What the accounts start with is no transaction.
    accounts.flowed.on((flow) => {
      this.flows.push({ ...flow, tranId: this.tranId ?? shared.tranIds.next(), time: clock.now() });
    });
    accounts.publish();
  }
}
