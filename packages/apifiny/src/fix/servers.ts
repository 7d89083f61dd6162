/** Address of a FIX endpoint. */
export interface FixServer {
  readonly host: string;
  readonly port: number;
}

/**
 * The documented FIX endpoints: an own one for each co-located venue, `OTHER` for the rest. Orders for a venue are only
 * taken by its own endpoint.
 *
 * ```ts
 * const session = await fixSession({ ...fixServers.BINANCE, accountId, secretKeyId, secret });
 * ```
 */
export const fixServers: Readonly<
  Record<"BINANCE" | "BINANCEUS" | "COINBASEPRO" | "HUOBI" | "KUCOIN" | "OKEX" | "OTHER", FixServer>
> = {
  BINANCE: { host: "fixapibn.apifiny.com", port: 1443 },
  BINANCEUS: { host: "fixapibnu.apifiny.com", port: 1443 },
  COINBASEPRO: { host: "fixapicb.apifiny.com", port: 1443 },
  HUOBI: { host: "fixapihb.apifiny.com", port: 1443 },
  KUCOIN: { host: "fixapikc.apifiny.com", port: 1443 },
  OKEX: { host: "fixapiok.apifiny.com", port: 1443 },
  OTHER: { host: "fix.api.apifiny.com", port: 1443 },
};
