import type { OperationContract } from "../../contract.js";
import type { CallContext, VenueHandlers } from "../../engine/gateway.js";
import type { RawAnswer, RawRequest } from "../../engine/message.js";
import { type ApiKey, verifyHmac, verifyRequest } from "./auth.js";
import { venueOfPath } from "./base-url.js";
import type { Route, Routes } from "./call.js";
import { BEST_OF_ALL, costsOf, type Match, match, messageOf } from "./contract.js";
import { badRequest, errorBody, refusal, toRefusal, VenueRefusal } from "./errors.js";
import { write } from "./json.js";
import { Params, readParams, type Values, validate } from "./params.js";
import { account } from "./routes/account.js";
import { base } from "./routes/base.js";
import { market } from "./routes/market.js";
import { trading } from "./routes/trading.js";
import type { ApifinyState } from "./state.js";
import { socketAt } from "./streams/sockets.js";

const ROUTES: Routes = { ...base, ...market, ...account, ...trading };
const BARE_LISTS = new Set(["getOrders", "getCompletedOrders"]);
const FOREIGN_VENUE = new Set(["getCompletedOrders"]);

/**
 * One host of Apifiny.
 *
 * @param own The venue whose host it is; undefined for the one that serves all others and market data.
 */
export function apifinyHost(state: ApifinyState, own: string | undefined): VenueHandlers {
  const find = (request: RawRequest): Match | undefined => {
    const found = match(request.method, request.path);
    return own !== undefined && found?.operation.section === "market" ? undefined : found;
  };
  return {
    ...(own === undefined ? {} : { product: own }),

    route: (request) => find(request)?.operation.id,

    call(request, _operation, context) {
      try {
        const found = find(request);
        if (!found) throw new VenueRefusal("0x01001A", 404);
        return answer(200, perform(state, request, found, own, context));
      } catch (error) {
        if (error instanceof Blocked) return BLOCKED;
        const { status, code, message } = toRefusal(error);
        return answer(status, errorBody(code, message, state.quirks.bareHex));
      }
    },

    refusal(code) {
      const known = code === "rate-limit" || code === "ban" ? "0x02002A" : code;
      return errorBody(known, messageOf(known), state.quirks.bareHex);
    },

    socket: (request) => socketAt(state, request, own),

    expireListenKeys() {},
  };
}

function perform(
  state: ApifinyState,
  request: RawRequest,
  { operation, params, segment }: Match,
  own: string | undefined,
  context: CallContext,
): string {
  const now = state.clock.now() + context.skewMs;
  const key = authenticate(state, request, operation, now);
  spend(state, key?.accountId ?? request.remote, operation);
  if (key && operation.permission === "write" && !key.write) throw refusal("0x20000B");
  const values = readParams(request, params);
  const isMarket = operation.section === "market";
  const part = isMarket ? undefined : venueOfPath(state, segment, own, venueOf(operation, values));
  validate(operation, values);
  if (key) checkAccount(state, key, values);
  state.wallet.settle();
  const route: Route | undefined = ROUTES[operation.id];
  if (!route) throw badRequest();
  const result = write(route(state, { params: new Params(values), key, part, now }));
  const bare = isMarket || (state.quirks.bareLists && BARE_LISTS.has(operation.id));
  return bare ? result : `{"result":${result},"error":null}`;
}

function authenticate(
  state: ApifinyState,
  request: RawRequest,
  operation: OperationContract,
  now: number,
): ApiKey | undefined {
  if (operation.auth === "none") return undefined;
  const findKey = (key: string): ApiKey | undefined => state.apiKey(key);
  if (!state.hmac || request.headers.apikey === undefined) return verifyRequest(request, findKey, now);
  return verifyHmac(request, readParams(request, {}), findKey, now);
}

/** An ordinary refusal by a limit is an answer like others; going on blocks the caller. */
function spend(state: ApifinyState, caller: string, operation: OperationContract): void {
  const verdict = state.limits.take(caller, costsOf(operation));
  if (verdict.kind === "banned") throw new Blocked();
  if (verdict.kind === "limited") throw refusal("0x02002A");
}

/** The text ties blocked addresses to HTTP 403 alone; no error body belongs to it. */
class Blocked extends Error {}

const BLOCKED: RawAnswer = { status: 403, headers: { "content-type": "text/plain" }, body: "Forbidden" };

/** The venue a private call names besides the one of its path. */
function venueOf(operation: OperationContract, values: Values): string | undefined {
  const venue = values.get("venue");
  if (typeof venue !== "string") return undefined;
  return venue === BEST_OF_ALL && FOREIGN_VENUE.has(operation.id) ? undefined : venue;
}

function checkAccount(state: ApifinyState, key: ApiKey, values: Values): void {
  if (values.get("accountId") !== key.accountId) throw refusal("0x02002B");
  if (state.profile.status === "SUSPENDED") throw refusal("0x02005A");
}

function answer(status: number, body: string): RawAnswer {
  return { status, headers: { "content-type": "application/json" }, body };
}
