import type { Call, Routes } from "../call.js";
import { MARKET_VENUES } from "../contract.js";
import { badRequest, refusal } from "../errors.js";
import { bookView, candleView, tickerView, tradeView } from "../market-views.js";
import { symbolOf } from "../order-rules.js";
import type { ApifinyState, VenuePart } from "../state.js";
import type { ApifinySymbol } from "../symbols.js";

/** Rows of a list whose length the document leaves open. */
const TRADES = 50;
const CANDLES = 500;

export const market: Routes = {
  getOrderBook(state, call) {
    return bookView(state, venueOf(state, call), pairOf(state, call));
  },

  getTrades(state, call) {
    const part = venueOf(state, call);
    const spec = pairOf(state, call);
    const trades = part.market.trades(spec.symbol).slice(-TRADES).reverse();
    return trades.map((trade) => tradeView(part, spec, trade));
  },

  getKlines(state, call) {
    const { params } = call;
    const part = listedVenueOf(state, call);
    const spec = symbolOf(state, `${params.text("BASE")}${params.text("QUOTE")}`);
    const from = params.integer("startTime");
    const to = Math.min(params.integer("endTime") ?? call.now, call.now);
    if ((from ?? 0) > to) throw badRequest();
    const period = params.text("PERIOD");
    const candles = part.market.candles(spec.symbol, period, from ?? 0, to);
    // The first ones from a start, the latest ones without.
    const chosen = from === undefined ? candles.slice(-CANDLES) : candles.slice(0, CANDLES);
    return chosen.map((candle) => candleView(part, spec, period, candle));
  },

  getTicker(state, call) {
    return tickerView(state, listedVenueOf(state, call), pairOf(state, call));
  },
};

function pairOf(state: ApifinyState, call: Call): ApifinySymbol {
  return symbolOf(state, call.params.text("SYMBOL"));
}

function venueOf(state: ApifinyState, call: Call): VenuePart {
  const part = state.venues.get(call.params.text("VENUE"));
  if (!part) throw refusal("0x20001A");
  return part;
}

/** Candles and tickers are there for the listed venues only. */
function listedVenueOf(state: ApifinyState, call: Call): VenuePart {
  if (!MARKET_VENUES.includes(call.params.text("VENUE"))) throw refusal("0x05003D");
  return venueOf(state, call);
}
