import type { Client } from "../call/client.js";
import type { Draft } from "../call/draft.js";
import { exchange } from "../call/exchange.js";
import type { Access, Costs } from "../call/operation.js";
import { ConfigError } from "../errors.js";
import { decimalText } from "../number/write.js";
import { quoteUnsafeNumbers } from "./numbers.js";

/** What the raw layer needs to know of one documented request. */
export interface Route {
  readonly id: string;
  readonly access: Access;
  readonly body?: "form" | "json";
  readonly costs?: Costs;
}

/** By method and path template, e.g. `GET /api/v1/order/{id}`. */
export type Routes = Readonly<Record<string, Route>>;

/**
 * A `fetch` for openapi-fetch that signs, limits and sends like every other call of the client. The origin of the
 * request is ignored. Numbers a double can't hold arrive as JSON strings; everything else is passed on as sent.
 */
export function rawFetch(client: Client, routes: Routes): (request: Request) => Promise<Response> {
  const find = routeFinder(routes);
  return async (request) => {
    const { pathname: escaped, search } = new URL(request.url);
    // A placeholder that signing fills in stays one.
    const pathname = escaped.replaceAll("%7B", "{").replaceAll("%7D", "}");
    const route = find(`${request.method} ${pathname}`);
    if (route === undefined) throw new ConfigError(`${request.method} ${pathname} is not a documented request`);
    const body = await bodyOf(request, route);
    const draft: Draft = {
      operation: route.id,
      method: request.method as Draft["method"],
      path: pathname,
      query: search.slice(1).replaceAll("%2C", ","),
      body,
      contentType: body === undefined ? undefined : CONTENT_TYPES[route.body ?? "json"],
      headers: {},
      access: route.access,
    };
    const { costs } = route;
    const answer = await exchange(client, draft, { signal: request.signal, ...(costs === undefined ? {} : { costs }) });
    const empty = answer.status === 204 || answer.status === 304;
    return new Response(empty ? null : quoteUnsafeNumbers(answer.text), {
      status: answer.status,
      headers: { ...answer.headers },
    });
  };
}

const CONTENT_TYPES = { form: "application/x-www-form-urlencoded", json: "application/json" } as const;

/** openapi-fetch writes JSON; where the venue wants a form, its fields are written as one. */
async function bodyOf(request: Request, route: Route): Promise<string | undefined> {
  const text = await request.text();
  if (text === "") return route.body === "form" ? "" : undefined;
  const isForm = request.headers.get("content-type")?.startsWith(CONTENT_TYPES.form) === true;
  if (route.body !== "form" || isForm) return text;
  const fields: [string, unknown][] = Object.entries(JSON.parse(text));
  return fields
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(fieldText(key, value))}`)
    .join("&");
}

/** JSON has written `NaN` and `Infinity` as null. */
function fieldText(key: string, value: unknown): string {
  if (value === null) throw new ConfigError(`${key}: null can't be sent in a form`);
  if (typeof value === "object") return JSON.stringify(value);
  // Integers of 16 digits are ids.
  return typeof value === "number" && !Number.isSafeInteger(value) ? decimalText(value, key) : String(value);
}

function routeFinder(routes: Routes): (request: string) => Route | undefined {
  const templates = Object.entries(routes)
    .filter(([template]) => template.includes("{"))
    .map(([template, route]) => ({ pattern: patternOf(template), route }));
  return (request) =>
    Object.hasOwn(routes, request) ? routes[request] : templates.find(({ pattern }) => pattern.test(request))?.route;
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}
