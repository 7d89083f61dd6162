import { ConfigError } from "../errors.js";

/**
 * Timers take NaN, Infinity and anything beyond 31 bits for "at once": what was meant as "never" would connect, or
 * renew, hundreds of times a second.
 *
 * @param times Milliseconds by the name of their option; `undefined`: the default.
 * @param least 0 where "at once" makes sense.
 * @throws {ConfigError} A time that no timer can keep.
 */
export function checkTimes(times: Readonly<Record<string, number | undefined>>, least: 0 | 1 = 1): void {
  for (const [name, ms] of Object.entries(times)) {
    if (ms !== undefined && !(Number.isFinite(ms) && ms >= least && ms < 2 ** 31)) {
      throw new ConfigError(`${name} must be milliseconds, ${least} or more and below 2^31`);
    }
  }
}
