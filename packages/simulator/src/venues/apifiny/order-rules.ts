import { Decimal, isMultiple, ZERO } from "../../engine/decimal.js";
import type { NewOrder } from "../../engine/order.js";
import { MARKET_ORDER_VENUES } from "./contract.js";
import { badRequest, refusal } from "./errors.js";
import type { ApifinyState, VenuePart } from "./state.js";
import type { ApifinySymbol } from "./symbols.js";

/** Open orders an account may have at one venue. Ours. */
const MAX_OPEN = 200;

/** Up to 64 characters that end in 13 digits of time and 3 random ones. */
const ORDER_ID = /^[A-Za-z0-9_-]{0,48}\d{16}$/;

export function symbolOf(state: ApifinyState, symbol: string): ApifinySymbol {
  const spec = state.symbols.get(symbol);
  if (!spec) throw refusal("0x04003A");
  return spec;
}

/**
 * The rules of the document, the symbol and the account, however an order has come in.
 *
 * @throws {VenueRefusal}
 */
export function checkOrder(state: ApifinyState, part: VenuePart, order: NewOrder & { readonly id: string }): void {
  const { id, type, price, quantity, amount } = order;
  const spec = symbolOf(state, order.symbol);
  if (!ORDER_ID.test(id)) throw refusal("0x05012A");
  if (state.partOf(id)) throw refusal("0x05007B");
  if (part.exchange.orders.open(part.account.id).length >= MAX_OPEN) throw refusal("0x05006A");
  if (type === "MARKET" && !MARKET_ORDER_VENUES.includes(part.name)) throw refusal("0x05003D");
  if (type === "LIMIT") checkPrice(spec, price ?? ZERO);
  if (quantity) checkQuantity(spec, quantity);
  if (amount) checkNotional(spec, amount);
  if (price && quantity) checkNotional(spec, price.times(quantity));
}

function checkPrice(spec: ApifinySymbol, price: Decimal): void {
  const inside = price.gte(spec.minPrice) && price.lte(spec.maxPrice);
  if (!inside || !isMultiple(price, new Decimal(spec.tickSize))) throw badRequest();
}

function checkQuantity(spec: ApifinySymbol, quantity: Decimal): void {
  const inside = quantity.gte(spec.minQuantity) && quantity.lte(spec.maxQuantity);
  if (!inside || !isMultiple(quantity, new Decimal(spec.stepSize))) throw badRequest();
}

function checkNotional(spec: ApifinySymbol, value: Decimal): void {
  if (value.lt(spec.minNotional) || value.gt(spec.maxNotional)) throw badRequest();
}
