/**
 * What a venue's documents say, as plain data under its wire names. Generated from the spec, one file a venue in
 * `generated/`; the dresses in `venues/` check requests against it.
 */
export interface VenueContract {
  readonly id: string;
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
}

/** A cost in a bucket: fixed, or the first step that the parameter's value (or length) does not exceed. */
export type CostContract =
  | number
  | {
      readonly by: string;
      readonly steps: readonly (readonly [upTo: number, cost: number])[];
      readonly beyond: number;
    };

export interface OperationContract {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  /** `{name}` parts are path parameters. */
  readonly path: string;
  /** The section of the document. */
  readonly section: string;
  /** A key of {@link VenueContract.access}. */
  readonly access: string;
  readonly auth: "none" | "key" | "signed";
  readonly permission: "read" | "write";
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

export interface ListContract {
  readonly maxItems?: number;
  readonly fields: readonly ParameterContract[];
  readonly variants?: readonly VariantContract[];
}

export interface ParameterContract {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "form" | "json";
  /** `list`: comma-separated; its items are text unless `enum` says which. */
  readonly type: "text" | "decimal" | "integer" | "time" | "boolean" | "list" | "object";
  /** All allowed values; absent where others are allowed. */
  readonly enum?: readonly (string | number | boolean)[];
  readonly required: boolean;
  /** Filled in by signing. */
  readonly supplied?: "timestamp" | "signature" | "api-key";
  readonly default?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
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
  readonly auth: "none" | "listen-key";
  readonly heartbeat?: HeartbeatContract;
  /** Present where the path holds a listen key. */
  readonly listenKey?: ListenKeyContract;
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
}

export interface StreamContract {
  readonly id: string;
  /** A name in {@link VenueContract.sockets}. */
  readonly socket: string;
  /** Names on the wire; `{param}` is filled in from the parameters. */
  readonly topics: readonly string[];
  readonly kind: "market" | "account";
  readonly parameters: readonly ParameterContract[];
}
