/**
 * What a venue's documents say, as plain data under its wire names. Generated from the spec, one file a venue, or
 * a product of a venue, in `generated/`; the dresses in `venues/` check requests against it.
 */
export interface VenueContract {
  readonly id: string;
  /** Absent where the venue has one product only. */
  readonly product?: string;
  readonly name: string;
  /** Access types by name. */
  readonly access: Readonly<Record<string, AccessContract>>;
  /** Rate-limit buckets by name. */
  readonly limits: Readonly<Record<string, LimitContract>>;
  /** The error table in the order of the document. A code may appear more than once. */
  readonly errors: readonly ErrorContract[];
  /** Documented values by type name. */
  readonly enums: Readonly<Record<string, readonly (string | number)[]>>;
  readonly operations: readonly OperationContract[];
  readonly sockets: readonly SocketContract[];
  readonly streams: readonly StreamContract[];
}

export interface AccessContract {
  /** In the newest version of the API; what an operation asks for in each version stands there. */
  readonly auth: "none" | "key" | "signed";
  readonly permission: "read" | "write";
}

export interface LimitContract {
  readonly limit: number;
  readonly intervalMs: number;
  readonly scope: "key" | "ip";
}

export interface ErrorContract {
  readonly code: string;
  readonly status: number;
  /** `%s` marks a variable part. */
  readonly message: string;
  /** Absent for an ordinary refusal. */
  readonly class?: "success" | "rate-limit" | "unknown" | "clock" | "auth" | "not-found";
  /** The versions of the API whose table lists it; all where absent. */
  readonly versions?: readonly string[];
}

/**
 * A cost in a bucket: fixed, or the first step that the parameter's value (or length) does not exceed. Without steps
 * only its presence counts.
 */
export type CostContract =
  | number
  | {
      readonly by: string;
      readonly steps: readonly (readonly [upTo: number, cost: number])[];
      readonly beyond: number;
      /** Where the parameter is absent; nothing where it is required. */
      readonly absent?: number;
    };

export interface OperationContract {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  /** In the newest version that offers it. `{name}` parts are path parameters. */
  readonly path: string;
  /** The section of the document. */
  readonly section: string;
  /** A key of {@link VenueContract.access}. */
  readonly access: string;
  readonly auth: "none" | "key" | "signed";
  readonly permission: "read" | "write";
  /** The versions that offer it, newest first; absent where the API has one only. */
  readonly versions?: Readonly<Record<string, VersionContract>>;
  /** As documented; absent where the document states none. */
  readonly weight?: CostContract;
  /** Cost by bucket. */
  readonly limits: Readonly<Record<string, CostContract>>;
  /** Absent where the request has no body. */
  readonly body?: "form" | "json";
  /** In documented order, those filled in by signing included. */
  readonly parameters: readonly ParameterContract[];
  /** Present where the body is an array. */
  readonly list?: ListContract;
  readonly variants?: readonly VariantContract[];
}

/** An operation as one version of the API offers it. */
export interface VersionContract {
  readonly path: string;
  readonly auth: "none" | "key" | "signed";
}

export interface ListContract {
  readonly maxItems?: number;
  readonly fields: readonly ParameterContract[];
  readonly variants?: readonly VariantContract[];
}

export interface ParameterContract {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "form" | "json";
  /** `list`: comma-separated, unless `json` is there; its items are text unless `enum` says which. */
  readonly type: "text" | "decimal" | "integer" | "time" | "boolean" | "list" | "object";
  /** All allowed values; absent where others are allowed. */
  readonly enum?: readonly (string | number | boolean)[];
  readonly required: boolean;
  /** Filled in by signing; `venue` by the exchange the client is set to. */
  readonly supplied?: "timestamp" | "nonce" | "user" | "signer" | "signature" | "api-key" | "venue";
  /** The versions of the API that know it; all that offer the operation where absent. */
  readonly versions?: readonly string[];
  /** Present where the value is JSON text: the items of the list, or the object. */
  readonly json?: JsonContract;
  readonly default?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

/** What JSON text inside a query or a form holds. */
export interface JsonContract {
  /** Of each item, where the parameter is a list. */
  readonly type: ParameterContract["type"];
  readonly enum?: readonly (string | number | boolean)[];
  /** Present for objects. */
  readonly fields?: readonly ParameterContract[];
  readonly variants?: readonly VariantContract[];
}

/** One allowed combination of parameters; a request has to fit one of them. */
export interface VariantContract {
  readonly name: string;
  readonly when?: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  readonly required?: readonly string[];
  readonly forbidden?: readonly string[];
  readonly narrow?: Readonly<Record<string, readonly (string | number | boolean)[]>>;
}

export interface SocketContract {
  readonly name: string;
  readonly path: string;
  /** `header`: the handshake carries a signature. */
  readonly auth: "none" | "listen-key" | "header";
  readonly heartbeat?: HeartbeatContract;
  /** Present where the path holds a listen key. */
  readonly listenKey?: ListenKeyContract;
  readonly limits?: SocketLimitsContract;
  /** Case of symbols in topic names, where it differs from that of calls. */
  readonly symbols?: string;
}

/** What one connection may do; times in milliseconds. */
export interface SocketLimitsContract {
  /** Frames a client may send. */
  readonly messages?: { readonly limit: number; readonly interval: number };
  /** Topics one connection may carry. */
  readonly streams?: number;
  /** The venue closes a connection of this age. */
  readonly life?: number;
}

/** How the two sides prove they are alive; times in milliseconds. */
export interface HeartbeatContract {
  /** Who sends pings. */
  readonly sender: "client" | "server";
  /** Time between pings. */
  readonly interval: number;
  /** What a pong carries: the server's clock, or the number of the ping. */
  readonly answer?: string;
  /** The server closes after this long without heartbeat activity. */
  readonly idle?: number;
  /** `ping`: WebSocket frames; absent where pings are messages. */
  readonly frame?: string;
}

export interface ListenKeyContract {
  /** Milliseconds until it expires. */
  readonly life: number;
  /** Documented time between refreshes in milliseconds. */
  readonly refresh?: number;
  /** Operations that manage it. */
  readonly create?: string;
  readonly reset?: string;
  readonly delete?: string;
  /** Event that announces that it expired. */
  readonly expired?: string;
}

export interface StreamContract {
  readonly id: string;
  /** A name in {@link VenueContract.sockets}. */
  readonly socket: string;
  /**
   * Names on the wire; `{param}` is filled in from the parameters. A part in square brackets is left out when the
   * parameter in it is absent.
   */
  readonly topics: readonly string[];
  readonly kind: "market" | "account";
  /** The versions that offer it, newest first; absent where the API has one only. */
  readonly versions?: Readonly<Record<string, { readonly auth: "none" | "key" | "signed" }>>;
  readonly parameters: readonly ParameterContract[];
}
