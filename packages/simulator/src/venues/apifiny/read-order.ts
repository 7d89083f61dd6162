import type { NewOrder } from "../../engine/order.js";
import { badRequest, refusal } from "./errors.js";
import type { Params } from "./params.js";
import type { ApifinyState, VenuePart } from "./state.js";

const TIME_IN_FORCE = ["1", "3", "7"];

/**
 * Makes an order for the engine of `orderId` and the fields of `orderInfo`.
 *
 * @throws {VenueRefusal} for fields that are missing, wrong, or do not go together.
 */
export function readOrder(
  state: ApifinyState,
  part: VenuePart,
  orderId: string | undefined,
  info: Params,
): NewOrder & { readonly id: string } {
  const symbol = info.text("symbol");
  const side = info.text("orderSide");
  if (side !== "BUY" && side !== "SELL") throw refusal("0x05006B");
  const type = info.text("orderType");
  if (type !== "LIMIT" && type !== "MARKET") throw badRequest();
  const id = orderId ?? state.newOrderId();
  const common = {
    id,
    clientOrderId: id,
    accountId: part.account.id,
    symbol,
    side,
    selfTrade: "expire-taker",
  } as const;
  return { ...common, ...(type === "LIMIT" ? limitTerms(info) : marketTerms(side, info)) };
}

type Terms = Pick<NewOrder, "type" | "timeInForce" | "price" | "quantity" | "amount" | "postOnly">;

function limitTerms(info: Params): Terms {
  const timeInForce = info.text("timeInForce");
  const price = info.decimal("limitPrice");
  const quantity = info.decimal("quantity");
  const complete = price && quantity && info.get("total") === undefined;
  if (!complete || !TIME_IN_FORCE.includes(timeInForce)) throw badRequest();
  return {
    type: "LIMIT",
    timeInForce: timeInForce === "3" ? "IOC" : "GTC",
    // Taken and then refused by the venue, as a venue behind another one can only do.
    ...(timeInForce === "7" ? { postOnly: "expire" } : {}),
    price,
    quantity,
  };
}

function marketTerms(side: "BUY" | "SELL", info: Params): Terms {
  const timeInForce = info.get("timeInForce");
  const total = info.decimal("total");
  const quantity = info.decimal("quantity");
  const known = timeInForce === undefined || TIME_IN_FORCE.includes(timeInForce);
  if (!known || info.get("limitPrice") !== undefined) throw badRequest();
  const common = { type: "MARKET", timeInForce: "IOC" } as const;
  // The document does not say what a quantity beside a total means; it is ignored.
  if (side === "BUY" && total) return { ...common, amount: total };
  if (side === "BUY" || !quantity || total) throw badRequest();
  return { ...common, quantity };
}
