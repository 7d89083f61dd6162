import type { Decode, Encode } from "../codec/types.js";

/** Everything the runtime knows of one documented stream. Generated, one literal a stream. */
export interface StreamOperation<P, M, T> {
  /** The function's name, e.g. `watchTrades`. */
  readonly id: string;
  /** Which of the venue's sockets carries it. */
  readonly socket: string;
  /** Names on the wire; `{param}` parts are filled in from the encoded parameters. */
  readonly topics: readonly string[];
  readonly kind: "market" | "account";
  /** The versions of the API that offer it, newest first; all where absent. */
  readonly versions?: readonly string[];
  /** Parameters under their wire names, as text. */
  readonly params?: Encode<P>;
  /** Decodes one push. */
  readonly decode: Decode<M>;
  /** The items of a push, in order. */
  readonly items: (push: M) => readonly T[];
}
