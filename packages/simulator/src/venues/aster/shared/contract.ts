import type {
  ErrorContract,
  OperationContract,
  ParameterContract,
  SocketContract,
  VariantContract,
  VenueContract,
} from "../../../contract.js";

/** V1 is signed with HMAC keys, V3 by agent wallets. Both act on the same state. */
export type Version = "v1" | "v3";
export type ProductName = "futures" | "spot";

/** How one version offers an operation. */
export interface Endpoint {
  readonly operation: OperationContract;
  readonly version: Version;
  readonly auth: "none" | "key" | "signed";
}

const VERSIONS: readonly Version[] = ["v3", "v1"];

/** The generated contract of one product, with the look-ups both products need. */
export class ProductContract {
  readonly name: ProductName;
  readonly data: VenueContract;
  readonly #endpoints: ReadonlyMap<string, Endpoint>;

  constructor(name: ProductName, data: VenueContract) {
    this.name = name;
    this.data = data;
    this.#endpoints = new Map(data.operations.flatMap(endpointsOf));
  }

  /** Undefined when no version has this method and path. */
  endpoint(method: string, path: string): Endpoint | undefined {
    return this.#endpoints.get(`${method} ${path}`);
  }

  operation(id: string): OperationContract {
    const operation = this.data.operations.find((one) => one.id === id);
    if (!operation) throw new TypeError(`the contract of ${this.name} has no operation ${id}`);
    return operation;
  }

  socket(name: "market" | "user"): SocketContract {
    const socket = this.data.sockets.find((one) => one.name === name);
    if (!socket) throw new TypeError(`the contract of ${this.name} has no socket ${name}`);
    return socket;
  }

  /** Documented values of an enum. */
  values(name: string): readonly string[] {
    return (this.data.enums[name] ?? []).map(String);
  }

  /**
   * The entry of a code. Some codes have several texts: the one with as many variable parts as there are values
   * counts, or else the first.
   *
   * @param status Only entries with this status count, where there are any.
   */
  error(code: string, count: number, status?: number): ErrorContract | undefined {
    const all = this.data.errors.filter((error) => error.code === code);
    const some = all.filter((error) => status === undefined || error.status === status);
    const wanted = some.length > 0 ? some : all;
    return wanted.find(({ message }) => message.split("%s").length - 1 === count) ?? wanted[0];
  }
}

/** The parameters a version of an operation knows. */
export function parametersOf(
  { parameters }: { readonly parameters: readonly ParameterContract[] },
  version: Version,
): readonly ParameterContract[] {
  return parameters.filter(({ versions }) => versions === undefined || versions.includes(version));
}

/** Something that can be checked: an operation, or the items of a list. */
export interface Checkable {
  readonly parameters: readonly ParameterContract[];
  readonly variants?: readonly VariantContract[];
}

function endpointsOf(operation: OperationContract): [string, Endpoint][] {
  const { method, path, auth, versions } = operation;
  if (versions === undefined) return [[`${method} ${path}`, { operation, version: "v3", auth }]];
  return VERSIONS.flatMap((version): [string, Endpoint][] => {
    const one = versions[version];
    return one === undefined ? [] : [[`${method} ${one.path}`, { operation, version, auth: one.auth }]];
  });
}
