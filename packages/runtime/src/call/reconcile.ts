import { ApiError } from "../errors.js";

/**
 * The answer of a lookup, or `undefined` where the venue says, with one of `codes`, that it knows no such thing.
 * Every other failure stays a failure: it does not tell whether the thing exists.
 */
export async function foundOrUndefined<T>(lookup: Promise<T>, codes: readonly string[]): Promise<T | undefined> {
  try {
    return await lookup;
  } catch (error) {
    if (error instanceof ApiError && codes.includes(error.code)) return undefined;
    throw error;
  }
}
