import type { Cursor } from "../load/cursor.js";
import type { Evidence } from "./evidence.js";
import type { Field, Shape, Type, Variant } from "./types.js";

/** All that the emitters know of one venue. */
export interface Venue {
  readonly id: string;
  /** Absent where the venue has one product only. */
  readonly product: string | undefined;
  readonly name: string;
  /** File name of the document the spec was written from. */
  readonly document: string;
  readonly description: string | undefined;
  readonly file: string;
  readonly servers: readonly Server[];
  /** Exchanges behind the venue that have a server of their own. */
  readonly hosts: readonly Host[];
  readonly streamServers: readonly Server[];
  /** Versions of the API, newest first; empty where there is one only. */
  readonly versions: readonly Version[];
  readonly access: ReadonlyMap<string, Access>;
  readonly limits: readonly RateLimit[];
  readonly sections: readonly Section[];
  readonly operations: readonly Operation[];
  readonly sockets: readonly Socket[];
  readonly streams: readonly Stream[];
  readonly errors: readonly ErrorCode[];
  readonly errorsFile: string | undefined;
  /** Made from a specification somebody else wrote. */
  readonly foreign: boolean;
  readonly shapes: readonly Shape[];
  /** The OpenAPI root, for the wire-level types. */
  readonly openapi: Cursor;
}

export interface Server {
  readonly name: string;
  readonly url: string;
  readonly description: string | undefined;
}

/** The origin of one exchange behind the venue. */
export interface Host {
  readonly name: string;
  readonly url: string;
}

export interface Section {
  readonly name: string;
  readonly description: string | undefined;
}

/** A version of the whole API, e.g. `v3`. */
export interface Version {
  readonly name: string;
  /** What its paths begin with, e.g. `/api/v3`. */
  readonly prefix: string;
}

export type Auth = "none" | "key" | "signed";

export interface Access {
  readonly name: string;
  /** In the newest version. */
  readonly auth: Auth;
  /** By version, where it differs between them. */
  readonly authBy: ReadonlyMap<string, Auth>;
  readonly permission: "read" | "write";
  readonly description: string | undefined;
}

export interface RateLimit {
  readonly name: string;
  readonly limit: number;
  readonly intervalMs: number;
  readonly scope: "key" | "ip";
  readonly description: string | undefined;
}

/** What a call takes from a bucket: always the same, or by the value, length or presence of a parameter. */
export type Cost = number | StepCost;

export interface StepCost {
  readonly by: Field;
  /** `[up to, cost]`, rising; empty where only the presence counts. */
  readonly steps: readonly (readonly [number, number])[];
  /** Beyond the last step. */
  readonly beyond: number;
  /** Where the parameter is absent; nothing where it can't be. */
  readonly absent: number | undefined;
}

export interface Parameter extends Field {
  readonly in: "path" | "query" | "header" | "cookie" | "form" | "json";
}

/** A JSON body that is an array travels as one parameter with this name. */
export interface ListBody {
  readonly name: string;
  readonly item: Type;
  readonly field: Parameter;
}

/** Several orders in one call: the list parameter that holds them. */
export interface Batch {
  readonly name: string;
  readonly item: Type;
}

export interface Reconcile {
  /** The operation that looks an order up. */
  readonly operation: string;
  /** Its parameters, each from one of ours; names in TypeScript. */
  readonly params: readonly { readonly theirs: string; readonly ours: string }[];
  readonly notFound: readonly string[];
}

export interface Operation {
  readonly at: Cursor;
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  /** In the newest version that offers it. */
  readonly path: string;
  /** The versions that offer it, newest first; empty where the API has one only. */
  readonly versions: readonly OperationVersion[];
  readonly section: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly evidence: Evidence;
  readonly access: Access;
  readonly weight: Cost | undefined;
  readonly costs: ReadonlyMap<string, Cost>;
  readonly retry: "safe" | "never";
  readonly effect: "none" | "state" | "order";
  readonly reconcile: Reconcile | undefined;
  readonly throws: readonly ErrorCode[];
  /** In the order of the spec, those filled in by signing included. */
  readonly parameters: readonly Parameter[];
  readonly list: ListBody | undefined;
  /** The parameter that is the whole body, whatever its type. */
  readonly whole: Parameter | undefined;
  /** Media type of the body, where it is none of the usual two. */
  readonly media: string | undefined;
  /** Present where the client order ids stand in the items of a list. */
  readonly batch: Batch | undefined;
  /** The shape of the body where it is all the caller gives: then it is the params type. */
  readonly bodyShape: Shape | undefined;
  readonly variants: readonly Variant[];
  /** Absent where the answer has no content. */
  readonly result: Type | undefined;
  /** The answer is text, not JSON. */
  readonly isText: boolean;
  /** A good answer may also have no content. */
  readonly maybeEmpty: boolean;
}

export interface OperationVersion {
  readonly name: string;
  readonly path: string;
  readonly auth: Auth;
  /** Parameters it does not know; names in TypeScript. */
  readonly without: readonly string[];
}

export interface ErrorCode {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly description: string | undefined;
  readonly class: string | undefined;
  /** The versions whose table lists it; all where absent. */
  readonly versions: readonly string[] | undefined;
}

export interface Socket {
  readonly name: string;
  readonly path: string;
  readonly auth: "none" | "listen-key" | "header";
  readonly description: string | undefined;
  /** Heartbeat and key life, as plain data for the protocol and the simulator. */
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface Stream {
  readonly at: Cursor;
  readonly id: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly evidence: Evidence;
  readonly access: Access;
  /** The versions that offer it, newest first; empty where the API has one only. */
  readonly versions: readonly { readonly name: string; readonly auth: Auth }[];
  readonly socket: Socket;
  readonly topics: readonly string[];
  readonly kind: "market" | "account";
  readonly interval: string | undefined;
  readonly parameters: readonly Field[];
  readonly variants: readonly Variant[];
  readonly push: Type;
  readonly item: Type;
  /** From a push to its items: the properties to follow, in order. */
  readonly steps: readonly Field[];
}

/** Parameters the caller gives. */
export function given<F extends Field>(fields: readonly F[]): F[] {
  return fields.filter((field) => field.supplied === undefined);
}
