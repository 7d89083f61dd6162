import type { OperationContract } from "../../contract.js";
import type { LimitRule } from "../../engine/limits.js";
import { contract } from "../../generated/apifiny.js";

export const OPERATIONS: ReadonlyMap<string, OperationContract> = new Map(
  contract.operations.map((operation) => [operation.id, operation]),
);

/** The venues with a host of their own, whose paths lack the segment of the venue. */
export const CO_LOCATED: readonly string[] = ["BINANCE", "BINANCEUS", "COINBASEPRO", "HUOBI", "KUCOIN", "OKEX"];

/** Venues with candles and tickers over REST. */
export const MARKET_VENUES: readonly string[] = texts("MarketVenue");

/** Venues with streams of trades, candles and tickers. */
export const STREAM_VENUES: readonly string[] = texts("StreamVenue");

/** Venues that take market orders: the document lists the co-located ones. */
export const MARKET_ORDER_VENUES: readonly string[] = CO_LOCATED;

export const PERIODS: readonly string[] = texts("Period");

/** The venue that stands for the best of all. */
export const BEST_OF_ALL = "GBBO";

export const RATE_LIMITS: Readonly<Record<string, LimitRule>> = Object.fromEntries(
  Object.entries(contract.limits).map(([name, { limit, intervalMs }]) => [name, { limit, interval: intervalMs }]),
);

/** Milliseconds between two pings of the server. */
export const PING_MS: number = contract.sockets.find(({ name }) => name === "market")?.heartbeat?.interval ?? 0;

/** Frames a market data socket takes in one second. */
export const FRAME_LIMIT: LimitRule = contract.sockets.find(({ name }) => name === "market")?.limits?.messages ?? {
  limit: 1,
  interval: 1000,
};

function texts(name: string): string[] {
  return (contract.enums[name] ?? []).map(String);
}

/** What a call costs in each bucket. The costs of this venue are plain numbers. */
export function costsOf(operation: OperationContract): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(operation.limits).map(([bucket, cost]) => [bucket, typeof cost === "number" ? cost : cost.beyond]),
  );
}

/** Text of a code, given in hexadecimal. The one code that appears twice has its second text under index 1. */
export function messageOf(code: string, index = 0): string {
  return contract.errors.filter((error) => error.code === code)[index]?.message ?? code;
}

/** An operation and what its path says. */
export interface Match {
  readonly operation: OperationContract;
  readonly params: Readonly<Record<string, string>>;
  /** Segment of the venue below `/ac/v2`; undefined where the path has none. */
  readonly segment: string | undefined;
}

const SEGMENT = "/ac/v2/{VENUE}/";

const ROUTES = contract.operations.map((operation) => {
  const { path } = operation;
  // The segment of the base URL may be missing; whether it should be there depends on the host.
  const rest = path.startsWith(SEGMENT) ? path.slice(SEGMENT.length) : undefined;
  const names = rest === undefined ? [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name) : [];
  const shape = rest === undefined ? `${path.replaceAll(/\{[^}]+\}/g, "([^/]+)")}/?` : `/ac/v2/(?:([^/]+)/)?${rest}`;
  return { operation, names, pattern: new RegExp(`^${shape}$`) };
});

export function match(method: string, path: string): Match | undefined {
  for (const { operation, names, pattern } of ROUTES) {
    const found = operation.method === method ? pattern.exec(path) : null;
    if (found === null) continue;
    const params = names.map((name, index) => [name, decode(found[index + 1] ?? "")] as const);
    return { operation, params: Object.fromEntries(params), segment: names.length > 0 ? undefined : found[1] };
  }
  return undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
