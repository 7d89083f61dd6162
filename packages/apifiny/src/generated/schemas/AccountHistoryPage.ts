// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asJson, asObject, bool, type Decoding, integer, type Json, keepOthers, list } from "@venuekit/runtime";
import { type AccountActivity, decodeAccountActivity } from "./AccountActivity.js";

/** Inferred: the example is taken where it contradicts the table. */
export interface AccountHistoryPage {
  records: AccountActivity[];
  /** Records on all pages. */
  total: number;
  /** Records per page. */
  size: number;
  /** Number of this page. */
  current: number;
  /** Number of pages. */
  pages: number;
  orders?: Json[];
  hitCount?: boolean;
  searchCount?: boolean;
  /** Records on all pages, see `total`. */
  count?: number;
  /** Records per page, see `size`. */
  limit?: number;
  /** Number of this page, see `current`. */
  page?: number;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "orders", "hitCount", "searchCount", "count", "limit", "page",
]);

/** Decodes {@link AccountHistoryPage}. */
export function decodeAccountHistoryPage(value: Json, decoding: Decoding): AccountHistoryPage {
  const wire = asObject(value);
  const out: AccountHistoryPage = {
    records: list(wire.records, "records", decodeAccountActivity, decoding),
    total: integer(wire.total, "total"),
    size: integer(wire.size, "size"),
    current: integer(wire.current, "current"),
    pages: integer(wire.pages, "pages"),
  };
  let known = 5;
  if (wire.orders != null) {
    out.orders = list(wire.orders, "orders", asJson, decoding);
    known++;
  }
  if (wire.hitCount != null) {
    out.hitCount = bool(wire.hitCount, "hitCount");
    known++;
  }
  if (wire.searchCount != null) {
    out.searchCount = bool(wire.searchCount, "searchCount");
    known++;
  }
  if (wire.count != null) {
    out.count = integer(wire.count, "count");
    known++;
  }
  if (wire.limit != null) {
    out.limit = integer(wire.limit, "limit");
    known++;
  }
  if (wire.page != null) {
    out.page = integer(wire.page, "page");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
