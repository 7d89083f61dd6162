import type { SelfTrade } from "../order.js";
import type { ContractSpec, MarginType } from "./contract.js";
import type { PositionSide } from "./terms.js";

/** How an account trades futures. */
export interface AccountSettings {
  /** Hedge mode: a long and a short position of a symbol side by side. */
  dualSide: boolean;
  /** Every margin asset stands in for every other. */
  multiAssets: boolean;
  selfTrade: SelfTrade;
  readonly leverage: Map<string, number>;
  readonly marginType: Map<string, MarginType>;
}

/** Settings of all accounts; what nobody has set has the contract's default. */
export class SettingsStore {
  readonly #accounts = new Map<string, AccountSettings>();
  readonly #contracts: ReadonlyMap<string, ContractSpec>;

  constructor(contracts: ReadonlyMap<string, ContractSpec>) {
    this.#contracts = contracts;
  }

  of(accountId: string): AccountSettings {
    let settings = this.#accounts.get(accountId);
    if (!settings) {
      const maps = { leverage: new Map(), marginType: new Map() };
      settings = { dualSide: false, multiAssets: false, selfTrade: "expire-taker", ...maps };
      this.#accounts.set(accountId, settings);
    }
    return settings;
  }

  leverage(accountId: string, symbol: string): number {
    return this.of(accountId).leverage.get(symbol) ?? this.#contracts.get(symbol)?.leverage ?? 1;
  }

  marginType(accountId: string, symbol: string): MarginType {
    return this.of(accountId).marginType.get(symbol) ?? "CROSSED";
  }

  /** The sides an account's positions have in its mode. */
  sides(accountId: string): readonly PositionSide[] {
    return this.of(accountId).dualSide ? ["LONG", "SHORT"] : ["BOTH"];
  }
}
