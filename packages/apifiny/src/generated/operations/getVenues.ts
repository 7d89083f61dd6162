// Generated from specs/apifiny/paths/base.yaml. Do not edit; run `pnpm generate`.
import type { CallOptions, Client, Operation } from "@venuekit/runtime";
import { decodeVenuesResponse, type VenuesResponse } from "../schemas/VenuesResponse.js";

/**
 * The venues that Apifiny knows.
 *
 * - Request: `GET /ac/v2/{VENUE}/utils/listVenueInfo`
 * - Limits: 1 of `public`
 * - Access: public
 *
 * @throws {ApiError} `0x01002B` general server side error, retry or contact customer service.
 * @throws {RateLimitError} `0x02002A` Request too often, please try later
 * @see apifiny-connect.txt, Base Information > Query List Venues
 */
export function getVenues(client: Client, options?: CallOptions): Promise<VenuesResponse> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, VenuesResponse> = {
  id: "getVenues",
  method: "GET",
  path: "/ac/v2/{VENUE}/utils/listVenueInfo",
  access: "none",
  retry: "safe",
  effect: "none",
  costs: { public: 1 },
  decode: decodeVenuesResponse,
};
