import type { CostContract, OperationContract } from "../../../contract.js";
import type { Clock } from "../../../engine/clock.js";
import { type LimitRule, Limits } from "../../../engine/limits.js";
import type { ProductContract } from "./contract.js";
import { VenueRefusal, worded } from "./errors.js";

/** Refusals in a row after which an address is banned; the documents only speak of going on after a 429. */
const BAN_AFTER = 10;
const FIRST_BAN = 120_000;
const LONGEST_BAN = 3 * 86_400_000;
const LETTERS: readonly (readonly [name: string, letter: string, ms: number])[] = [
  ["day", "D", 86_400_000],
  ["hour", "H", 3_600_000],
  ["minute", "M", 60_000],
  ["second", "S", 1000],
];

interface Bucket extends LimitRule {
  readonly name: string;
  readonly window: true;
}

/** Weights by address and orders by account, counted anew in every interval of the clock. */
export class RateLimits {
  readonly #contract: ProductContract;
  readonly #clock: Clock;
  readonly #weights: readonly Bucket[];
  readonly #orders: readonly Bucket[];
  readonly #byAddress: Limits;
  readonly #byAccount: Limits;

  constructor(contract: ProductContract, clock: Clock, enabled: boolean) {
    this.#contract = contract;
    this.#clock = clock;
    const of = (scope: "ip" | "key"): Bucket[] =>
      Object.entries(contract.data.limits)
        .filter(([, rule]) => rule.scope === scope)
        .map(([name, { limit, intervalMs }]) => ({ name, limit, interval: intervalMs, window: true }));
    this.#weights = of("ip");
    this.#orders = of("key");
    const limits = (buckets: readonly Bucket[], after: number): Limits => {
      const rules = Object.fromEntries(buckets.map((bucket) => [bucket.name, bucket]));
      return new Limits({ rules, ban: { after, duration: FIRST_BAN, longest: LONGEST_BAN }, clock, enabled });
    };
    this.#byAddress = limits(this.#weights, BAN_AFTER);
    this.#byAccount = limits(this.#orders, Number.POSITIVE_INFINITY);
  }

  /** Turns the limits on or off and forgets what was counted. */
  set(enabled: boolean): void {
    for (const limits of [this.#byAddress, this.#byAccount]) {
      limits.enabled = enabled;
      limits.reset();
    }
  }

  /** Takes the weight of a call. @throws {VenueRefusal} 429, or 418 once the address is banned. */
  takeWeight(address: string, costs: Readonly<Record<string, number>>): void {
    const verdict = this.#byAddress.take(address, pick(costs, this.#weights));
    if (verdict.kind === "pass") return;
    const banned = verdict.kind === "banned";
    const until = String(this.#clock.now() + verdict.retryAfterMs);
    const bucket = banned ? undefined : this.#weights.find(({ name }) => name === verdict.bucket);
    const values = [bucket ? String(bucket.limit) : until];
    const { code, status, message } = worded(this.#contract, "-1003", values, banned ? 418 : 429);
    throw new VenueRefusal(code, status, message, this.#retryAfter(verdict.retryAfterMs));
  }

  /** Takes what orders cost. @throws {VenueRefusal} 429 without `Retry-After`. */
  takeOrders(account: string, costs: Readonly<Record<string, number>>): void {
    const verdict = this.#byAccount.take(account, pick(costs, this.#orders));
    if (verdict.kind !== "limited") return;
    const { limit = 0, interval = 0 } = this.#orders.find(({ name }) => name === verdict.bucket) ?? {};
    const { message } = worded(this.#contract, "-1015", [String(limit), spelled(interval)]);
    throw new VenueRefusal("-1015", 429, message);
  }

  weightHeaders(address: string): Record<string, string> {
    const pairs = this.#weights.map(({ name, interval }) => [
      `x-mbx-used-weight-${short(interval)}`,
      String(this.#byAddress.used(address, name)),
    ]);
    return Object.fromEntries(pairs);
  }

  orderHeaders(account: string): Record<string, string> {
    const pairs = this.#orders.map(({ name, interval }) => [
      `x-mbx-order-count-${short(interval)}`,
      String(this.#byAccount.used(account, name)),
    ]);
    return Object.fromEntries(pairs);
  }

  /** The documents of futures do not know this header. */
  #retryAfter(ms: number): Record<string, string> {
    return this.#contract.name === "spot" ? { "retry-after": String(Math.ceil(ms / 1000)) } : {};
  }

  /** The `rateLimits` list of the exchange information. */
  list(): Record<string, unknown>[] {
    const row = (rateLimitType: string, { limit, interval }: Bucket): Record<string, unknown> => {
      const [name, , ms] = unitOf(interval);
      return { rateLimitType, interval: name.toUpperCase(), intervalNum: interval / ms, limit };
    };
    return [
      ...this.#weights.map((one) => row("REQUEST_WEIGHT", one)),
      ...this.#orders.map((one) => row("ORDERS", one)),
    ];
  }
}

/** What a call costs in each bucket. */
export function costsOf(
  operation: OperationContract,
  values: ReadonlyMap<string, string>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(operation.limits).map(([bucket, cost]) => [bucket, costOf(operation, cost, values)]),
  );
}

function costOf(operation: OperationContract, cost: CostContract, values: ReadonlyMap<string, string>): number {
  if (typeof cost === "number") return cost;
  const parameter = operation.parameters.find(({ name }) => name === cost.by);
  const value = values.get(cost.by) ?? parameter?.default;
  if (value === undefined) return cost.absent ?? cost.beyond;
  const size = parameter?.type === "list" ? lengthOf(String(value)) : Number(value);
  return cost.steps.find(([upTo]) => size <= upTo)?.[1] ?? cost.beyond;
}

/** Items of a list that travels as JSON; what is no list has none and is refused later. */
function lengthOf(text: string): number {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.length : 0;
  } catch {
    return 0;
  }
}

function pick(costs: Readonly<Record<string, number>>, buckets: readonly Bucket[]): Record<string, number> {
  return Object.fromEntries(buckets.flatMap(({ name }) => (costs[name] ? [[name, costs[name]]] : [])));
}

function unitOf(interval: number): readonly [name: string, letter: string, ms: number] {
  return LETTERS.find(([, , ms]) => interval >= ms && interval % ms === 0) ?? ["second", "S", 1000];
}

function short(interval: number): string {
  const [, letter, ms] = unitOf(interval);
  return `${interval / ms}${letter.toLowerCase()}`;
}

function spelled(interval: number): string {
  const [name, , ms] = unitOf(interval);
  return interval === ms ? name : `${interval / ms} ${name}s`;
}
