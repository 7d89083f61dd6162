import type { Decimal } from "../decimal.js";
import type { MarketSpec } from "../market.js";

/** One step of a leverage table. */
export interface Bracket {
  /** Highest leverage up to `cap`. */
  readonly leverage: number;
  /** Position value at which it ends. */
  readonly cap: Decimal;
  readonly floor: Decimal;
  /** Share of the position value that must stay as margin. */
  readonly maintenance: Decimal;
  /** What the maintenance margin of the lower steps saves. */
  readonly cumulative: Decimal;
}

/** A perpetual contract. Margin and profit are in the quote asset. */
export interface ContractSpec extends MarketSpec {
  /** Lowest position value first. */
  readonly brackets: readonly Bracket[];
  readonly fundingHours: number;
  readonly fundingCap: Decimal;
  readonly interestRate: Decimal;
  /** Leverage before anyone sets one. */
  readonly leverage: number;
}

export type MarginType = "ISOLATED" | "CROSSED";

export function bracketOf({ brackets }: ContractSpec, notional: Decimal): Bracket {
  const found = brackets.find(({ cap }) => notional.lte(cap)) ?? brackets.at(-1);
  if (!found) throw new TypeError("a contract needs a leverage table");
  return found;
}

export function maintenanceMargin(spec: ContractSpec, notional: Decimal): Decimal {
  const { maintenance, cumulative } = bracketOf(spec, notional);
  return notional.times(maintenance).minus(cumulative);
}

/** Largest position value at a leverage. */
export function maxNotional({ brackets }: ContractSpec, leverage: number): Decimal | undefined {
  return brackets.findLast((bracket) => bracket.leverage >= leverage)?.cap;
}

export function maxLeverage({ brackets }: ContractSpec): number {
  return brackets[0]?.leverage ?? 1;
}
