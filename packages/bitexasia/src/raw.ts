import { type Client, rawFetch } from "@venuekit/runtime";

import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import type { paths } from "./generated/paths.js";
import { routes } from "./generated/routes.js";

export type { paths };

/**
 * The wire layer: an openapi-fetch client over the documented paths, signed, limited and sent like every other call,
 * with answers as the venue sent them (numbers too large for JavaScript arrive as text). Each call counts 1 here.
 *
 * ```ts
 * const raw = rawClient(client);
 * const { data, error } = await raw.GET("/v1/markets");
 * ```
 *
 * Nothing is retried here, and refusals are `error` instead of exceptions.
 */
export function rawClient(client: Client): FetchClient<paths> {
  return createFetchClient<paths>({ baseUrl: "http://venue", fetch: rawFetch(client, routes) });
}
