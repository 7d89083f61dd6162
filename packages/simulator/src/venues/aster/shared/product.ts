import type { Connection } from "../../../engine/connection.js";
import type { CallContext, VenueHandlers } from "../../../engine/gateway.js";
import type { RawAnswer, RawRequest } from "../../../engine/message.js";
import type { RefusalReason } from "../../../engine/refusal.js";
import { type AuthOptions, authenticate } from "./auth.js";
import { type Call, type Routes, userOf } from "./call.js";
import type { Endpoint, ProductContract } from "./contract.js";
import type { Permissions } from "./directory.js";
import { errorBody, refuse, toVenueRefusal, type VenueRefusal, worded } from "./errors.js";
import { toJson } from "./json.js";
import { costsOf, type RateLimits } from "./limits.js";
import { Params } from "./params.js";
import { readRequest } from "./request.js";
import type { SharedState } from "./state.js";
import type { SocketServer } from "./streams/server.js";
import { validate } from "./validate.js";

export interface ProductOptions {
  readonly contract: ProductContract;
  readonly shared: SharedState;
  readonly limits: RateLimits;
  readonly sockets: SocketServer;
  /** By operation id. */
  readonly routes: Routes;
  /** The product's code for each reason of the engine. */
  readonly reasons: Readonly<Record<RefusalReason, string>>;
  /** The product's own codes for parameters that are wrong, by `operation.name` or name. */
  readonly parameterCodes?: Readonly<Record<string, string>>;
  /** Permission that calls with `write` need; reading ones need `read`. */
  readonly permissionOf?: (call: Call) => keyof Permissions;
  expireListenKeys(): void;
}

/** One product behind a gateway: limits, credentials, validation, the route, and the answer in the venue's form. */
export function productVenue(options: ProductOptions): VenueHandlers {
  const { contract, sockets } = options;
  return {
    product: contract.name,

    route: ({ method, path }) => contract.endpoint(method, path)?.operation.id,

    call(request, _, context) {
      const endpoint = contract.endpoint(request.method, request.path);
      // Inferred: the documents do not describe a path that does not exist.
      if (!endpoint) return answer(404, errorBody("-1000", worded(contract, "-1000", []).message));
      return respond(options, request, endpoint, context);
    },

    refusal(code) {
      const known = code === "rate-limit" || code === "ban" ? "-1003" : code;
      return errorBody(known, worded(contract, known, []).message);
    },

    socket(request) {
      const verdict = sockets.accept(request);
      if (typeof verdict === "number") return verdict;
      return { name: verdict.name, open: (connection: Connection) => verdict.open(connection) };
    },

    expireListenKeys: () => options.expireListenKeys(),
  };
}

function respond(options: ProductOptions, request: RawRequest, endpoint: Endpoint, context: CallContext): RawAnswer {
  const { contract, limits } = options;
  const headers: Record<string, string> = {};
  try {
    const result = perform(options, request, endpoint, context, headers);
    return answer(200, toJson(result), { ...limits.weightHeaders(request.remote), ...headers });
  } catch (error) {
    const { status, code, message, headers: own }: VenueRefusal = toVenueRefusal(contract, options.reasons, error);
    return answer(status, errorBody(code, message), { ...limits.weightHeaders(request.remote), ...headers, ...own });
  }
}

function perform(
  options: ProductOptions,
  request: RawRequest,
  endpoint: Endpoint,
  context: CallContext,
  headers: Record<string, string>,
): unknown {
  const { shared, limits } = options;
  const { operation, version } = endpoint;
  const now = shared.clock.now() + context.skewMs;
  const read = readRequest(request);
  const costs = costsOf(operation, read.values);
  limits.takeWeight(request.remote, costs);
  const auth: AuthOptions = { directory: shared.directory, nonces: shared.nonces, chainId: shared.chainId };
  const caller = authenticate(auth, endpoint, request, read, now);
  const params = new Params(read.values);
  const { signedText, signature } = read;
  const call: Call = { operation, version, params, caller, now, request, signedText, signature };
  checkPermission(options, call);
  validate(operation, version, read.values, options.parameterCodes);
  const placing = caller !== undefined && Object.keys(costs).some((bucket) => bucket.startsWith("orders"));
  if (placing) limits.takeOrders(userOf(call).id, costs);
  const route = options.routes[operation.id];
  if (!route) throw refuse("-1020");
  const result = route(call);
  if (placing) Object.assign(headers, limits.orderHeaders(userOf(call).id));
  return result;
}

/** @throws {CodedError} `-2015` when the key or the agent may not do this. */
function checkPermission({ contract, permissionOf }: ProductOptions, call: Call): void {
  if (!call.caller) return;
  const needed = permissionOf?.(call) ?? (call.operation.permission === "write" ? contract.name : ("read" as const));
  if (!call.caller.permissions[needed]) throw refuse("-2015");
}

function answer(status: number, body: string, headers: Readonly<Record<string, string>> = {}): RawAnswer {
  return { status, headers: { "content-type": "application/json", ...headers }, body };
}
