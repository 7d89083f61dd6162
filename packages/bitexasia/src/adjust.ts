import { type CallOptions, type Client, ConfigError, type Json, type Operation } from "@venuekit/runtime";
import type { OperationName } from "./options.js";
import { keepSettings, settingsOf } from "./settings.js";

/** How the user corrects what the specification had to guess. */
export interface Adjustments {
  readonly reshape: (operation: OperationName, answer: Json) => Json;
  readonly weights: Partial<Readonly<Record<OperationName, number>>>;
  readonly retryOrders: boolean;
}

/** A client that runs every operation with the user's corrections. */
export function adjust(client: Client, { reshape, weights, retryOrders }: Adjustments): Client {
  return derive(client, (operation) => {
    const name = operation.id as OperationName;
    const weight = weights[name];
    return {
      ...operation,
      ...(weight === undefined ? {} : { costs: { weight } }),
      retry: operation.effect === "order" && !retryOrders ? "never" : operation.retry,
      decode: (answer, decoding) => operation.decode(reshape(name, answer), decoding),
    };
  });
}

/** Values of fields that the specification does not know. */
export type ExtraFields = Readonly<Record<string, string | number | boolean>>;

/**
 * The same client, but JSON bodies carry these fields too: for what the page leaves out, e.g. the trigger of a stop
 * order. Text is sent as text, numbers bare; prefer text for prices, as in the page's sample.
 *
 * ```ts
 * await createOrder(withFields(client, { stop_price: "61000" }), { pair: "BTC-USD", side: "sell", type: "stop", size: "0.01" });
 * ```
 *
 * @throws {ConfigError} A number that JSON can't hold exactly; at the call: a field the call has already.
 */
export function withFields(client: Client, fields: ExtraFields): Client {
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "number" && !Number.isSafeInteger(value)) {
      throw new ConfigError(`${name}: write a number that is not a whole one as text`);
    }
  }
  const changed = derive(client, (operation) => {
    const { json } = operation;
    return json === undefined ? operation : { ...operation, json: (params) => join(json(params), fields) };
  });
  return keepSettings(changed, settingsOf(client));
}

function join(body: string, fields: ExtraFields): string {
  const known: object = JSON.parse(body);
  for (const name of Object.keys(fields)) {
    if (Object.hasOwn(known, name)) throw new ConfigError(`${name}: the call has this field already`);
  }
  const added = JSON.stringify(fields).slice(1, -1);
  const open = body.slice(0, -1);
  if (added === "") return body;
  return open === "{" ? `{${added}}` : `${open},${added}}`;
}

type Change = <P, R>(operation: Operation<P, R>) => Operation<P, R>;

/** A client that changes operations before it runs them. Each is changed once. */
function derive(client: Client, change: Change): Client {
  const changed = new WeakMap<object, unknown>();
  function changedOnce<P, R>(operation: Operation<P, R>): Operation<P, R> {
    const known = changed.get(operation) as Operation<P, R> | undefined;
    if (known !== undefined) return known;
    const made = change(operation);
    changed.set(operation, made);
    return made;
  }
  return {
    ...client,
    request<P, R>(operation: Operation<P, R>, params: P, options?: CallOptions): Promise<R> {
      return client.request(changedOnce(operation), params, options);
    },
  };
}
