import type { OperationContract } from "../../contract.js";
import type { CallContext, VenueHandlers } from "../../engine/gateway.js";
import type { RawAnswer, RawRequest } from "../../engine/message.js";
import { type ApiKey, isJson, keyOf, verify } from "./auth.js";
import { JsonText, type Routes } from "./call.js";
import { costsOf, messageOf, OPERATIONS, operationAt, socketPath } from "./contract.js";
import { errorBody, refusal, toRefusal, VenueRefusal } from "./errors.js";
import { Params, readParams, validate } from "./params.js";
import { account } from "./routes/account.js";
import { market } from "./routes/market.js";
import { misc } from "./routes/misc.js";
import { spot } from "./routes/spot.js";
import { subAccount } from "./routes/sub-account.js";
import { wallet } from "./routes/wallet.js";
import type { HashkeyState } from "./state.js";
import { servePrivate } from "./streams/private.js";
import { servePublic } from "./streams/public.js";

const ROUTES: Routes = { ...spot, ...account, ...subAccount, ...wallet, ...market, ...misc };
const PUBLIC_V1 = socketPath("publicV1");
const PUBLIC_V2 = socketPath("publicV2");
const PRIVATE = socketPath("private");
const LIMIT_CODES: Readonly<Record<string, string>> = { transfer: "-3145" };
const PLACING = new Set(["testOrder", "createOrder", "createOrders"]);

/** The venue behind the gateway: which operation a request is, and what it is answered. */
export function hashkeyVenue(state: HashkeyState): VenueHandlers {
  return {
    operations: OPERATIONS.keys(),
    route: ({ method, path }) => operationAt(method, path),

    call(request, id, context) {
      const operation = id === undefined ? undefined : OPERATIONS.get(id);
      // Inferred: the document does not describe a path that does not exist.
      if (!operation) return answer(404, errorBody("-1020", messageOf("-1020")));
      try {
        const result = perform(state, request, operation, context);
        return answer(200, result instanceof JsonText ? result.text : JSON.stringify(result));
      } catch (error) {
        const { status, code, message } = toRefusal(error);
        return answer(status, errorBody(code, message));
      }
    },

    refusal(code) {
      const known = code === "rate-limit" || code === "ban" ? "0003" : code;
      return errorBody(known, messageOf(known));
    },

    socket({ path }) {
      if (path === PUBLIC_V1) return { name: "publicV1", open: (socket) => servePublic(state, socket, 1) };
      if (path === PUBLIC_V2) return { name: "publicV2", open: (socket) => servePublic(state, socket, 2) };
      if (!path.startsWith(PRIVATE)) return 404;
      const listenKey = path.slice(PRIVATE.length);
      const owner = state.listenKeys.owner(listenKey);
      // Inferred: the document does not say how an unknown listen key is turned away.
      if (!owner) return 401;
      return { name: "private", open: (socket) => servePrivate(state, socket, listenKey, owner) };
    },

    expireListenKeys: () => state.listenKeys.expireAll(),
  };
}

function perform(
  state: HashkeyState,
  request: RawRequest,
  operation: OperationContract,
  context: CallContext,
): unknown {
  const now = state.clock.now() + context.skewMs;
  const values = readParams(request);
  let key: ApiKey | undefined;
  if (operation.auth !== "none") {
    key = state.apiKey(keyOf(request.headers) ?? "");
    if (!key) throw refusal("0102");
    spendLimits(state, key, operation);
    if (operation.auth === "signed") verify(request, values, key.secret, now);
    // Inferred: which code a READ-ONLY key meets. The document has one for placing orders and a general one.
    if (operation.permission === "write" && !key.write) throw refusal(PLACING.has(operation.id) ? "-1186" : "-1005");
  }
  validate(operation, values);
  const route = ROUTES[operation.id];
  if (!route) throw refusal("-1020");
  const body = isJson(request) ? request.body : "";
  return route(state, { operation: operation.id, params: new Params(values), body, key, now });
}

/** The error table gives the codes status 400, the text gives 429 and 418; the status follows the text. */
function spendLimits(state: HashkeyState, key: ApiKey, operation: OperationContract): void {
  const verdict = state.limits.take(key.key, costsOf(operation));
  if (verdict.kind === "pass") return;
  if (verdict.kind === "banned") throw new VenueRefusal("0003", 418, messageOf("0003"));
  if (verdict.bucket === "orders") {
    throw new VenueRefusal("-1015", 429, messageOf("-1015", "10", "second"));
  }
  const code = LIMIT_CODES[verdict.bucket] ?? "0003";
  throw new VenueRefusal(code, 429, messageOf(code));
}

function answer(status: number, body: string): RawAnswer {
  return { status, headers: { "content-type": "application/json" }, body };
}
