import type { OperationContract } from "../../contract.js";
import type { CallContext, VenueHandlers } from "../../engine/gateway.js";
import type { RawAnswer, RawRequest } from "../../engine/message.js";
import { contract } from "../../generated/bitexasia.js";
import { type ApiKey, checkAddress, verify } from "./auth.js";
import { costsOf, type Match, match } from "./contract.js";
import { errorBody, invalid, toRefusal, unknownPair, VenueRefusal } from "./errors.js";
import { cancelOrder, findOrder, placeOrder } from "./orders.js";
import type { PairSpec } from "./pairs.js";
import type { BitexasiaState } from "./state.js";
import { serveMarket } from "./stream.js";
import { balancesView, bookView, marketView, orderView, tickerView } from "./views.js";

/** Levels a side: for everyone, and for verified accounts. A valid key makes an account verified here. */
const DEPTH = 100;
const DEPTH_VERIFIED = 1000;

interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly body: string;
  readonly key: ApiKey | undefined;
}

type Route = (state: BitexasiaState, call: Call) => unknown;

const ROUTES: Readonly<Record<string, Route>> = {
  getMarkets: (state) => [...state.pairs.values()].map(marketView),
  getTicker: (state, { params }) => tickerView(state, pairOf(state, params)),
  getOrderBook: (state, { params, key }) => {
    const { pair } = pairOf(state, params);
    return { pair, ...bookView(state, pair, key === undefined ? DEPTH : DEPTH_VERIFIED) };
  },
  createOrder: (state, call) => orderView(state, placeOrder(state, accountOf(call), call.body)),
  getOrder: (state, call) => orderView(state, findOrder(state, accountOf(call), call.params.id ?? "")),
  cancelOrder: (state, call) => orderView(state, cancelOrder(state, accountOf(call), call.params.id ?? "")),
  getBalances: (state, call) => balancesView(state, accountOf(call)),
};

/** The venue behind the gateway. */
export function bitexasiaVenue(state: BitexasiaState): VenueHandlers {
  return {
    operations: contract.operations.map(({ id }) => id),
    route: ({ method, path }) => match(method, path)?.operation.id,

    call(request, _operation, context) {
      try {
        const found = match(request.method, request.path);
        if (found === undefined) throw new VenueRefusal(404, "not_found", "No such call");
        return answer(200, JSON.stringify(perform(state, request, found, context)));
      } catch (error) {
        const { status, code, message, retryAfterMs } = toRefusal(error);
        const wait = retryAfterMs === undefined ? {} : { "retry-after": String(Math.ceil(retryAfterMs / 1000)) };
        return answer(status, errorBody(code, message), wait);
      }
    },

    refusal: (code) => errorBody(code === "rate-limit" || code === "ban" ? "rate_limited" : code, "Refused"),

    // The path of the socket is not published; here it is the root.
    socket: ({ path }) =>
      path === "/" ? { name: "market", open: (connection) => serveMarket(state, connection) } : 404,

    expireListenKeys() {},
  };
}

function perform(state: BitexasiaState, request: RawRequest, found: Match, context: CallContext): unknown {
  const { operation, params } = found;
  const key = authenticate(state, request, operation, state.clock.now() + context.skewMs);
  spend(state, key?.key ?? request.remote, operation);
  if (request.query !== "") throw invalid("query", "is not expected");
  const isJson = (request.headers["content-type"] ?? "").split(";")[0]?.trim() === "application/json";
  if (operation.body === "json" && !isJson) throw new VenueRefusal(415, "unsupported_media_type", "JSON is expected");
  if (operation.body === undefined && request.body !== "") throw invalid("body", "is not expected");
  const route = ROUTES[operation.id];
  if (route === undefined) throw new VenueRefusal(404, "not_found", "No such call");
  return route(state, { params, body: request.body, key });
}

/** A key that comes with a public call is checked too. */
function authenticate(
  state: BitexasiaState,
  request: RawRequest,
  operation: OperationContract,
  now: number,
): ApiKey | undefined {
  const given = request.headers["x-api-key"];
  if (given === undefined && operation.auth === "none") return undefined;
  const key = state.apiKey(given ?? "");
  if (key === undefined) throw new VenueRefusal(401, "invalid_key", "X-Api-Key is missing or unknown");
  checkAddress(request, key);
  verify(request, key, { now, driftMs: state.settings.driftMs, nonces: state.nonces });
  if (operation.permission === "write" && key.scope === "read") {
    throw new VenueRefusal(403, "insufficient_scope", "The key may not trade");
  }
  return key;
}

function spend(state: BitexasiaState, caller: string, operation: OperationContract): void {
  const verdict = state.limits.take(caller, costsOf(operation));
  if (verdict.kind === "pass") return;
  throw new VenueRefusal(429, "rate_limited", "Too many requests", verdict.retryAfterMs);
}

function pairOf(state: BitexasiaState, params: Readonly<Record<string, string>>): PairSpec {
  const spec = state.pairs.get(params.pair ?? "");
  if (spec === undefined) throw unknownPair();
  return spec;
}

function accountOf({ key }: Call): string {
  if (key === undefined) throw new VenueRefusal(401, "invalid_key", "X-Api-Key is missing");
  return key.accountId;
}

function answer(status: number, body: string, headers: Readonly<Record<string, string>> = {}): RawAnswer {
  return { status, headers: { "content-type": "application/json", ...headers }, body };
}
