/** Parameters for every call of an operations namespace. */
export type CallsOf<O> = {
  readonly [K in Exclude<keyof O, `watch${string}` | "orderBook">]: Exclude<ParamsOf<O[K]>, undefined>;
};

/** Parameters for every stream of an operations namespace. */
export type StreamsOf<O> = { readonly [K in Extract<keyof O, `watch${string}`>]: ParamsOf<O[K]> };

type ParamsOf<F> = F extends (client: never, params: infer P, ...rest: never[]) => unknown ? P : undefined;
