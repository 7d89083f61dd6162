/** Everything that can be made to go wrong. One list for all venues. */
export const FAULT_KINDS = [
  "latency",
  "rate-limit",
  "ban",
  "error-before",
  "error-after",
  "reset-before",
  "reset-after",
  "hang",
  "hang-after",
  "malformed-json",
  "html",
  "empty",
  "truncated",
  "extra-fields",
  "clock-skew",
  "drop-sockets",
  "refuse-socket",
  "silence",
  "no-pong",
  "reject-subscription",
  "expire-listen-keys",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

export interface FaultSpec {
  readonly kind: FaultKind;
  /** Operation id of the call it hits; any call when omitted. */
  readonly operation?: string;
  /** Name of the socket it hits; any socket when omitted. */
  readonly socket?: string;
  /** Product of the call or socket it hits, where a venue has several; any product when omitted. */
  readonly product?: string;
  /** How often it strikes; without end when omitted. */
  readonly times?: number;
  /** Matching calls that pass before it strikes first. Default 0. */
  readonly after?: number;
  /** `latency`: delay; `clock-skew`: how far the venue's clock is ahead. Milliseconds; default 1000. */
  readonly ms?: number;
  /** `error-before`, `error-after`: HTTP status; default 500 and 502. */
  readonly status?: number;
  /** `rate-limit`, `ban`: value of `Retry-After`, sent in whole seconds. Default 1000 and 120000. */
  readonly retryAfterMs?: number;
  /** `error-before`, `error-after`: code of the body; a plain error page is sent when omitted. */
  readonly code?: string;
}

export interface Fault {
  readonly spec: FaultSpec;
  /** How often it has struck. */
  readonly hits: number;
  remove(): void;
}

interface Active {
  readonly spec: FaultSpec;
  skipped: number;
  hits: number;
}

export interface FaultTarget {
  readonly operation?: string | undefined;
  readonly socket?: string | undefined;
  readonly product?: string | undefined;
}

const SOCKET_KINDS: ReadonlySet<FaultKind> = new Set(["refuse-socket", "silence", "no-pong", "reject-subscription"]);

/** Faults that are switched on. Kinds that act at once (`drop-sockets`, `expire-listen-keys`) do so when added. */
export class Faults {
  readonly #active = new Set<Active>();
  readonly #immediate: (spec: FaultSpec) => void;
  readonly #operations: ReadonlySet<string> | undefined;

  /** @param operations Those that exist; not checked when omitted. */
  constructor(immediate: (spec: FaultSpec) => void, operations?: Iterable<string>) {
    this.#immediate = immediate;
    this.#operations = operations && new Set(operations);
  }

  /** @throws {TypeError} for a kind or an operation that does not exist, or a count that is not positive. */
  add(spec: FaultSpec): Fault {
    if (!FAULT_KINDS.includes(spec.kind)) {
      throw new TypeError(`unknown fault ${JSON.stringify(spec.kind)}; one of ${FAULT_KINDS.join(", ")}`);
    }
    if (spec.times !== undefined && (!Number.isInteger(spec.times) || spec.times < 1)) {
      throw new TypeError("times must be a positive integer");
    }
    // A fault that never strikes makes a test that never fails.
    if (spec.operation !== undefined && this.#operations?.has(spec.operation) === false) {
      throw new TypeError(`unknown operation ${JSON.stringify(spec.operation)}`);
    }
    const active: Active = { spec, skipped: 0, hits: 0 };
    const remove = (): void => {
      this.#active.delete(active);
    };
    if (spec.kind === "drop-sockets" || spec.kind === "expire-listen-keys") {
      active.hits = 1;
      this.#immediate(spec);
    } else this.#active.add(active);
    return {
      spec,
      get hits(): number {
        return active.hits;
      },
      remove,
    };
  }

  clear(): void {
    this.#active.clear();
  }

  /**
   * Takes one strike of the first fault of these kinds that hits the target. Kinds made for calls hit the
   * frames of a socket only when they name it.
   */
  take(kinds: readonly FaultKind[], target: FaultTarget): FaultSpec | undefined {
    for (const active of this.#active) {
      const { spec } = active;
      if (!kinds.includes(spec.kind)) continue;
      if (spec.operation !== undefined && spec.operation !== target.operation) continue;
      if (spec.socket !== undefined && spec.socket !== target.socket) continue;
      if (spec.product !== undefined && spec.product !== target.product) continue;
      if (target.socket !== undefined && spec.socket === undefined && !SOCKET_KINDS.has(spec.kind)) continue;
      if (active.skipped < (spec.after ?? 0)) {
        active.skipped++;
        continue;
      }
      active.hits++;
      if (active.hits === spec.times) this.#active.delete(active);
      return spec;
    }
    return undefined;
  }
}

/** Puts a field no specification knows into every object of a JSON text. Numbers keep their exact digits. */
export function withExtraFields(json: string): string {
  let out = "";
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const char = json[i] ?? "";
    out += char;
    if (inString && char === "\\") {
      i++;
      out += json[i] ?? "";
    } else if (char === '"') inString = !inString;
    else if (char === "{" && !inString) {
      out += `"newField":{"nested":[1,"2",null]}${json[i + 1] === "}" ? "" : ","}`;
    }
  }
  return out;
}
