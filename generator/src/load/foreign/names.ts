import type { Cursor } from "../cursor.js";

/** What every package exports besides its operations and shapes, and what its modules need for themselves. */
const RESERVED = new Set(
  (
    "Array Date Number Object Partial Promise Readonly ReadonlySet Record Set String Error Map Function Boolean Symbol " +
    "RegExp Omit Pick Exclude Extract NonNullable Required Uint8Array BigInt JSON Math Reflect Proxy WeakMap " +
    "CallOptions Client Dec DecInput DecimalLike Decimal Decoding DecodeError Json JsonInput JsonObject JsonWriter " +
    "Operation Routes Stream StreamOperation UnlistedValue Variant WatchOptions Writer KNOWN OPTIONAL VARIANTS " +
    "VERSIONS Encode Fields Server Versions " +
    "ErrorCode ErrorCodeEntry ServerName HostName SocketName LimitName LimitEntry Register ToDecimal ClientOptions " +
    "ApiError ConfigError RateLimitError TimeoutError TransportError UnknownExecutionError VenueError StreamError " +
    "ApiErrorDetails RateLimitErrorDetails TransportErrorDetails UnknownExecutionDetails Bound BookChange BookLevel " +
    "BookOptions MaintainedBook TextLevel CallEvent ErrorEvent Hooks RateLimit RateLimitTable ResponseEvent RetryEvent " +
    "BackoffOptions Data Gap GapEvent GapReason Overflow SocketEvent StreamEvent StreamHubOptions StreamState " +
    "FetchTransportOptions Transport TransportRequest TransportResponse UndiciTransportOptions " +
    "bind extra fetchTransport undiciTransport paths operations rawClient orderBook " +
    "errorCodes codeClasses servers streamServers hosts sockets rateLimits answers routes " +
    "client operation options params watch wire out value decoding encodeParams encodeQuery encodeBody " +
    "break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if import in instanceof new null return super switch this throw true try typeof var void while with " +
    "yield let static await async implements interface package private protected public arguments eval undefined " +
    "fillPath foundOrUndefined inVersion requireVariant decimalText jsonList jsonNumbers jsonTexts " +
    "putBoolean putDecimal putInteger putList putObject putText putTexts putTime"
  )
    .split(" ")
    .map(fold),
);

/** Longer names would make longer file names than some systems take. */
const LONGEST = 90;

/**
 * Gives names that no two things share. Names are compared without regard to case, because the files named after them
 * may end up in a file system that can't tell them apart.
 */
export class ForeignNames {
  readonly #taken = new Map<string, Cursor>();

  isFree(name: string): boolean {
    return !RESERVED.has(fold(name)) && !this.#taken.has(fold(name));
  }

  /** Takes the first name that is free. Never a number: that would depend on what else there is. */
  choose(candidates: readonly string[], at: Cursor): string {
    const found = candidates.map(shorten).find((name) => this.isFree(name));
    if (found === undefined) {
      const [first = ""] = candidates.map(shorten);
      const other = this.#taken.get(fold(first));
      return at.fail(
        other === undefined
          ? `"${first}" is not a usable name in TypeScript`
          : `the name "${first}" is already used for ${other.place}`,
      );
    }
    this.#taken.set(fold(found), at);
    return found;
  }

  take(name: string, at: Cursor): void {
    this.#taken.set(fold(name), at);
  }
}

/** A type's name: `user-status`, `user_status` and `userStatus` are `UserStatus`. */
export function typeName(text: string): string {
  const name = words(text).map(capital).join("");
  if (name === "") return `Type${[...text].map((letter) => letter.codePointAt(0)?.toString(16) ?? "").join("")}`;
  return /^[0-9]/.test(name) ? `Type${name}` : name;
}

/** A function's name: `List-pets` is `listPets`, `GETUser` is `getUser`. */
export function functionName(text: string): string {
  const [first = "", ...rest] = words(text);
  const head = first.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/, (letters) => letters.toLowerCase());
  const name = [head, ...rest.map(capital)].join("");
  return /^[a-z]/.test(name) ? name : `call${capital(name)}`;
}

function words(text: string): string[] {
  return text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function shorten(name: string): string {
  if (name.length <= LONGEST) return name;
  const half = LONGEST / 2;
  return name.slice(0, half) + capital(name.slice(-half).replace(/^[a-z0-9]+(?=[A-Z])/, ""));
}

function fold(name: string): string {
  return name.toLowerCase();
}
