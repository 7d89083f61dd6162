import type { Decode, Encode } from "../codec/types.js";
import type { CallOptions, Client } from "./client.js";

/** Who may call: anyone, holders of an API key, or holders of a key who sign. */
export type Access = "none" | "key" | "signed";

/** Cost of one call in the venue's rate-limit buckets, by bucket name. */
export type Costs = Readonly<Record<string, number>>;

/** Everything the runtime knows of one documented call. Generated, one literal an operation. */
export interface Operation<P, R> {
  /** The function's name, e.g. `createOrder`. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  /** With `{name}` parts, see {@link Operation.fill}. Where the API has several versions: in the newest. */
  readonly path: string;
  readonly access: Access;
  /** Where the API has several versions: path and access in this one, by `inVersion`. */
  readonly place?: (params: P, version: string | undefined) => Place;
  /** `safe`: sending it twice does no harm, so a failed attempt may be repeated. */
  readonly retry: "safe" | "never";
  /** What a lost answer leaves in doubt: nothing, some state at the venue, or an order. */
  readonly effect: "none" | "state" | "order";
  readonly costs?: Costs | ((params: P) => Costs);
  /** Fills the parts of the path in, by `fillPath`. */
  readonly fill?: (path: string, params: P) => string;
  readonly query?: Encode<P>;
  /** Fields of an `application/x-www-form-urlencoded` body. */
  readonly form?: Encode<P>;
  /** Text of an `application/json` body. */
  readonly json?: (params: P) => string;
  readonly headers?: (params: P) => Readonly<Record<string, string>>;
  readonly decode: Decode<R>;
  /** Present where the venue takes a client order id. */
  readonly clientIds?: ClientIds<P>;
  /** Finds the order again after its answer was lost. Resolves `undefined` where the venue does not know it. */
  readonly reconcile?: (client: Client, params: P, options?: CallOptions) => Promise<unknown>;
}

/** Where a call goes, and who may make it. */
export interface Place {
  readonly path: string;
  readonly access: Access;
}

/** How client order ids are stamped into, and read from, the parameters of an order. */
export interface ClientIds<P> {
  /** A copy of the parameters in which every order has an id; ids given by the caller are kept. */
  readonly stamp: (params: P, next: () => string) => P;
  readonly read: (params: P) => readonly string[];
}
