import type { Clock } from "./clock.js";

export interface LimitRule {
  /** Calls per `interval`. */
  readonly limit: number;
  /** Milliseconds. */
  readonly interval: number;
  /** How long a bucket stays shut once it overflows, in milliseconds. Default: until it has refilled. */
  readonly suspendMs?: number;
  /** Counts from the start of each interval of the clock, instead of refilling steadily. */
  readonly window?: boolean;
}

export interface BanRule {
  /** Refusals in a row after which the caller is banned. */
  readonly after: number;
  /** Milliseconds. */
  readonly duration: number;
  /** Each further ban of a caller lasts twice as long, up to this. Default: all last equally long. */
  readonly longest?: number;
}

export type LimitVerdict =
  | { readonly kind: "pass" }
  | { readonly kind: "limited"; readonly bucket: string; readonly retryAfterMs: number }
  | { readonly kind: "banned"; readonly retryAfterMs: number };

interface Bucket {
  tokens: number;
  filledAt: number;
  shutUntil: number;
}

// Arrival times jitter: two bursts sent a full interval apart may arrive a little closer.
const JITTER_MS = 50;

/** Token buckets by caller. A caller that goes on after refusals is banned. */
export class Limits {
  enabled: boolean;
  readonly #rules: Readonly<Record<string, LimitRule>>;
  readonly #ban: BanRule;
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();
  readonly #refusals = new Map<string, number>();
  readonly #bans = new Map<string, { readonly until: number; readonly duration: number }>();

  constructor(options: { rules: Readonly<Record<string, LimitRule>>; ban: BanRule; clock: Clock; enabled: boolean }) {
    this.#rules = options.rules;
    this.#ban = options.ban;
    this.#clock = options.clock;
    this.enabled = options.enabled;
  }

  /** @param caller Who pays, for example an API key; bans hit the same caller. */
  take(caller: string, costs: Readonly<Record<string, number>>): LimitVerdict {
    if (!this.enabled) return { kind: "pass" };
    const now = this.#clock.now();
    const banned = (this.#bans.get(caller)?.until ?? 0) - now;
    if (banned > 0) return { kind: "banned", retryAfterMs: banned };
    const taken: [Bucket, number][] = [];
    for (const [name, cost] of Object.entries(costs)) {
      const rule = this.#rules[name];
      if (!rule) continue;
      const bucket = this.#bucket(`${name} ${caller}`, rule, now);
      const slack = rule.window ? 0 : (JITTER_MS / rule.interval) * rule.limit;
      if (bucket.shutUntil > now || bucket.tokens + slack < cost) {
        const refill = rule.window
          ? rule.interval - (now % rule.interval)
          : ((cost - bucket.tokens) / rule.limit) * rule.interval;
        if (bucket.shutUntil <= now) bucket.shutUntil = now + (rule.suspendMs ?? 0);
        return this.#refuse(caller, name, Math.max(bucket.shutUntil - now, Math.ceil(refill), 1), now);
      }
      taken.push([bucket, cost]);
    }
    for (const [bucket, cost] of taken) bucket.tokens -= cost;
    if (taken.length > 0) this.#refusals.delete(caller);
    return { kind: "pass" };
  }

  /** What a caller has taken out of a bucket at present. */
  used(caller: string, bucket: string): number {
    const rule = this.#rules[bucket];
    if (!rule) return 0;
    return Math.ceil(rule.limit - this.#bucket(`${bucket} ${caller}`, rule, this.#clock.now()).tokens);
  }

  reset(): void {
    this.#buckets.clear();
    this.#refusals.clear();
    this.#bans.clear();
  }

  #refuse(caller: string, bucket: string, retryAfterMs: number, now: number): LimitVerdict {
    const count = (this.#refusals.get(caller) ?? 0) + 1;
    this.#refusals.set(caller, count);
    if (count < this.#ban.after) return { kind: "limited", bucket, retryAfterMs };
    this.#refusals.delete(caller);
    const { duration: first, longest = first } = this.#ban;
    const before = this.#bans.get(caller);
    const duration = before ? Math.min(before.duration * 2, Math.max(longest, first)) : first;
    this.#bans.set(caller, { until: now + duration, duration });
    return { kind: "banned", retryAfterMs: duration };
  }

  #bucket(id: string, rule: LimitRule, now: number): Bucket {
    const bucket = this.#buckets.get(id) ?? { tokens: rule.limit, filledAt: now, shutUntil: 0 };
    const elapsed = Math.max(0, now - bucket.filledAt) / rule.interval;
    const renewed = Math.floor(now / rule.interval) > Math.floor(bucket.filledAt / rule.interval);
    const refill = (rule.window ? Number(renewed) : elapsed) * rule.limit;
    bucket.tokens = Math.min(rule.limit, bucket.tokens + refill);
    bucket.filledAt = now;
    this.#buckets.set(id, bucket);
    return bucket;
  }
}
