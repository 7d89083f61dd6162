import { type Client, rawFetch } from "@venuekit/runtime";
import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import type { paths } from "./generated/paths.js";
import { routes } from "./generated/routes.js";

export type { paths };

/** The wire layer of Apifiny: openapi-fetch over the documented paths, signed and limited like every other call. */
export function rawClient(client: Client): FetchClient<paths> {
  return createFetchClient<paths>({ baseUrl: "http://venue", fetch: rawFetch(client, routes) });
}
