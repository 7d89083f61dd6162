// Generated from specs/bitexasia/schemas/orders.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";

/**
 * An order, as far as the venue tells.
 * Inferred: field names; the page says what an answer holds, not how it is called.
 */
export interface Order {
  /** The venue's order id. */
  id?: string;
  client_order_id?: string;
  /** The values are not documented. */
  status?: string;
  pair?: string;
  side?: string;
  type?: string;
  price?: Dec;
  /** As ordered. */
  size?: Dec;
  average_fill_price?: Dec;
  /** Not filled yet. */
  remaining_size?: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id", "client_order_id", "status", "pair", "side", "type", "price", "size", "average_fill_price", "remaining_size",
  "order_id", "orderId", "clientOrderId", "state", "averageFillPrice", "avg_fill_price", "remainingSize",
]);

/** Decodes {@link Order}. */
export function decodeOrder(value: Json, decoding: Decoding): Order {
  const wire = asObject(value);
  const out: Order = {};
  let known = 0;
  if ((wire.id ?? wire.order_id ?? wire.orderId) != null) {
    out.id = text(wire.id ?? wire.order_id ?? wire.orderId, "id");
    known++;
  }
  if ((wire.client_order_id ?? wire.clientOrderId) != null) {
    out.client_order_id = text(wire.client_order_id ?? wire.clientOrderId, "client_order_id");
    known++;
  }
  if ((wire.status ?? wire.state) != null) {
    out.status = text(wire.status ?? wire.state, "status");
    known++;
  }
  if (wire.pair != null) {
    out.pair = text(wire.pair, "pair");
    known++;
  }
  if (wire.side != null) {
    out.side = text(wire.side, "side");
    known++;
  }
  if (wire.type != null) {
    out.type = text(wire.type, "type");
    known++;
  }
  if (wire.price != null) {
    out.price = decimal(wire.price, "price", decoding);
    known++;
  }
  if (wire.size != null) {
    out.size = decimal(wire.size, "size", decoding);
    known++;
  }
  if ((wire.average_fill_price ?? wire.averageFillPrice ?? wire.avg_fill_price) != null) {
    out.average_fill_price =
      decimal(wire.average_fill_price ?? wire.averageFillPrice ?? wire.avg_fill_price, "average_fill_price", decoding);
    known++;
  }
  if ((wire.remaining_size ?? wire.remainingSize) != null) {
    out.remaining_size = decimal(wire.remaining_size ?? wire.remainingSize, "remaining_size", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
