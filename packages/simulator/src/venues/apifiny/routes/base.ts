import type { Routes } from "../call.js";
import { COINS, currencyInfo } from "../coins.js";
import { BEST_OF_ALL, MARKET_VENUES } from "../contract.js";
import { symbolInfo } from "../symbols.js";

export const base: Routes = {
  getVenues(state) {
    const names = [...new Set([...state.venues.keys(), ...MARKET_VENUES, BEST_OF_ALL])];
    return names.map((exchange, index) => {
      const status = state.venues.has(exchange) ? "enabled" : "disabled";
      if (!state.quirks.trailingSpaces) return { exchange, status };
      // The example writes the first key of each row with a space behind it, and the second one of the last row.
      return index === names.length - 1
        ? { "exchange ": exchange, "status ": status }
        : { "exchange ": exchange, status };
    });
  },

  getCurrencies: () => COINS.map(currencyInfo),

  getSymbols: (state) => [...state.symbols.values()].map(symbolInfo),

  getServerTime: (_state, call) => call.now,
};
