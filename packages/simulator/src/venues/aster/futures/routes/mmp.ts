import { type Call, illegal, RawNumber, type Routes, userOf } from "../../shared/index.js";
import { symbolOf } from "../order-rules.js";
import type { FuturesState } from "../state.js";

/** Market maker protection of a symbol. Kept and shown; no order of the API says that it is subject to it. */
export interface MmpRule {
  readonly symbol: string;
  readonly windowTimeInMilliseconds: number;
  readonly frozenTimeInMilliseconds: number;
  readonly qtyLimit?: string;
  readonly valueLimit?: string;
  readonly deltaLimit?: string;
}

const LIMITS = ["qtyLimit", "valueLimit", "deltaLimit"] as const;

export function mmpRoutes(state: FuturesState): Routes {
  const key = (call: Call, symbol: string): string => `${userOf(call).id} ${symbol}`;
  const symbolIn = (call: Call): string => symbolOf(state, call.params.text("symbol")).symbol;
  return {
    setMmp(call) {
      const symbol = symbolIn(call);
      const rule: MmpRule = {
        symbol,
        windowTimeInMilliseconds: call.params.integer("windowTimeInMilliseconds") ?? 0,
        frozenTimeInMilliseconds: call.params.integer("frozenTimeInMilliseconds") ?? 0,
        ...Object.fromEntries(
          LIMITS.filter((name) => call.params.has(name)).map((name) => [name, call.params.text(name)]),
        ),
      };
      if (rule.windowTimeInMilliseconds <= 0) throw illegal("windowTimeInMilliseconds");
      if (rule.frozenTimeInMilliseconds < 0) throw illegal("frozenTimeInMilliseconds");
      state.mmp.set(key(call, symbol), rule);
      return true;
    },

    getMmp(call) {
      const wanted = call.params.get("symbol");
      const symbols = wanted === undefined ? [...state.symbols.keys()] : [symbolOf(state, wanted).symbol];
      return symbols.flatMap((symbol) => {
        const rule = state.mmp.get(key(call, symbol));
        if (!rule) return [];
        const limits = LIMITS.flatMap((name) => {
          const limit = rule[name];
          return limit === undefined ? [] : [[name, new RawNumber(limit)]];
        });
        return [{ ...rule, ...Object.fromEntries(limits) }];
      });
    },

    deleteMmp(call) {
      state.mmp.delete(key(call, symbolIn(call)));
      return true;
    },

    resetMmp(call) {
      symbolIn(call);
      return true;
    },
  };
}
