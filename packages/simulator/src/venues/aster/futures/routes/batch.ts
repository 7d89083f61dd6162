import {
  type Call,
  illegal,
  isRecord,
  itemValues,
  Params,
  type Routes,
  refuse,
  toVenueRefusal,
  userOf,
  validate,
} from "../../shared/index.js";
import { PARAMETER_CODES, REASONS } from "../errors.js";
import type { FuturesState } from "../state.js";
import { cancel, place } from "./trade.js";

const MOST_ORDERS = 5;
const MOST_CANCELS = 10;

export function batchRoutes(state: FuturesState): Routes {
  /** What a single call would have been refused with becomes the result of its item. */
  const each = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      const { code, message } = toVenueRefusal(state.contract, REASONS, error);
      return { code: Number(code), msg: message };
    }
  };
  return {
    createOrders(call) {
      const items = call.params.list("batchOrders") ?? [];
      if (items.length < 1 || items.length > MOST_ORDERS) throw refuse("-4082", String(items.length));
      return items.map((item) =>
        each(() => {
          const { closePosition: _, ...result } = place(state, userOf(call).id, readItem(call, "batchOrders", item), 4);
          return result;
        }),
      );
    },

    cancelOrders(call) {
      const ids = call.params.list("orderIdList");
      const items = ids ?? call.params.list("origClientOrderIdList") ?? [];
      if (items.length > MOST_CANCELS) throw refuse("-4032");
      if (items.length === 0) throw illegal(ids ? "orderIdList" : "origClientOrderIdList");
      const texts = ids ? exactIds(call.params.text("orderIdList")) : items.map(String);
      const symbol = call.params.text("symbol");
      return texts.map((text) =>
        each(() => {
          const values = new Map([
            ["symbol", symbol],
            [ids ? "orderId" : "origClientOrderId", text],
          ]);
          return cancel(state, userOf(call).id, new Params(values));
        }),
      );
    },
  };
}

/** One item of a JSON list, checked by the contract. */
export function readItem(call: Call, name: string, item: unknown): Params {
  if (!isRecord(item)) throw illegal(name);
  const values = itemValues(item);
  const { json } = call.operation.parameters.find((parameter) => parameter.name === name) ?? {};
  const { fields = [], variants } = json ?? {};
  const checkable = { parameters: fields, ...(variants ? { variants } : {}) };
  validate(checkable, call.version, values, PARAMETER_CODES);
  return new Params(values);
}

/** Ids as they were written: a double would round long ones. */
function exactIds(json: string): string[] {
  return json.match(/\d+/g) ?? [];
}
