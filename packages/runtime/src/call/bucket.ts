/** What a venue allows in any stretch of time, e.g. 2,400 per 60,000 ms. */
export interface RateLimit {
  /** Highest sum of costs within the interval. `Infinity`: no limit. */
  readonly limit: number;
  /** Milliseconds. */
  readonly intervalMs: number;
}

/** A call that left at some time, or will leave then. */
export interface Place {
  /** Whose place it is. */
  readonly of: object;
  readonly at: number;
  readonly cost: number;
  readonly left: boolean;
}

/** A rolling window: no stretch of `intervalMs` ever holds more than `limit`. Times are of a monotonic clock. */
export interface Bucket extends RateLimit {
  readonly name: string;
  /** Nothing leaves before, because the venue refused. */
  blockedUntil: number;
  /** Nothing leaves before: the last that waits for this very bucket goes then, and calls keep their order. */
  from: number;
  /** By time. */
  places: Place[];
  /** Sum of the places' costs. */
  taken: number;
}

/** Puts a place where its time belongs. */
export function insert({ places }: Bucket, place: Place): void {
  places.splice(places.findLastIndex(({ at }) => at <= place.at) + 1, 0, place);
}

/** Forgets the calls that left so long ago that they don't count any more. */
export function forget(bucket: Bucket, now: number): void {
  const { places, intervalMs } = bucket;
  while (places[0] && places[0].at + intervalMs <= now) bucket.taken -= places.shift()?.cost ?? 0;
}

/** The earliest time, `at` or later, at which `cost` fits in between what left or will leave. */
export function freeAt(bucket: Bucket, cost: number, at: number): number {
  if (!(cost > 0)) return at;
  const { intervalMs, places } = bucket;
  let time = Math.max(at, bucket.from);
  // As it is nearly always: there is room whatever the times are.
  if (bucket.taken + cost <= bucket.limit) return time;
  let room = bucket.limit - cost;
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i] as Place;
    if (place.at + intervalMs <= time) break;
    if (place.at < time + intervalMs) room -= place.cost;
    if (room < 0) {
      // This place must be out of the window first. Look again from there.
      time = place.at + intervalMs;
      room = bucket.limit - cost;
      i = places.length;
    }
  }
  return time;
}
