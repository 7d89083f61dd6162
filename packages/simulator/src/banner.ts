import type { VenueName, VenueSimulators } from "./venues/index.js";

/**
 * What the command line prints once a venue runs: where it is, its keys, and a line that works. Keys of a simulator
 * are no secrets: they are fixed and open nothing else.
 */
export function banner(simulator: VenueSimulators[VenueName]): string {
  return [`${simulator.venue} on localhost`, ...about(simulator), "Ctrl-C ends it."].join("\n");
}

function about(simulator: VenueSimulators[VenueName]): string[] {
  switch (simulator.venue) {
    case "apifiny":
      return apifiny(simulator);
    case "aster":
      return aster(simulator);
    case "bitexasia":
      return keyed(simulator, "/v1/ticker/BTC-USD");
    case "hashkey":
      return keyed(simulator, "/quote/v1/depth?symbol=BTCUSDT&limit=5");
  }
}

/** A venue with one address and pairs of key and secret. */
function keyed({ restUrl, streamUrl, keys }: VenueSimulators["bitexasia" | "hashkey"], path: string): string[] {
  return [
    `  REST    ${restUrl}`,
    `  streams ${streamUrl}`,
    "Keys (key / secret):",
    ...Object.entries(keys).map(([name, { key, secret }]) => `  ${name}: ${key} / ${secret}`),
    "Try:",
    `  curl '${restUrl}${path}'`,
  ];
}

function apifiny({ restUrl, streamUrl, hosts, fix, accountId, keys }: VenueSimulators["apifiny"]): string[] {
  return [
    `  REST    ${restUrl}`,
    `  streams ${streamUrl}`,
    ...Object.entries(hosts).map(([venue, url]) => `  ${venue} ${url}`),
    ...Object.entries(fix).map(([venue, { port }]) => `  FIX     ${venue} 127.0.0.1:${port}`),
    `Account ${accountId}; keys (access key / secret):`,
    ...Object.entries(keys).map(([name, { key, secret }]) => `  ${name}: ${key} / ${secret}`),
    "Try:",
    `  curl '${restUrl}/md/ticker/v1/BTCUSDT/BINANCE'`,
  ];
}

function aster({ futures, spot, keys, chainId }: VenueSimulators["aster"]): string[] {
  return [
    `  futures ${futures.restUrl}  ${futures.streamUrl}`,
    `  spot    ${spot.restUrl}  ${spot.streamUrl}`,
    `V3 agent wallet (chain id ${chainId}):`,
    `  user ${keys.v3.user}`,
    `  signer ${keys.v3.signer}`,
    `  private key ${keys.v3.privateKey}`,
    "V1 key (key / secret):",
    `  ${keys.v1.key} / ${keys.v1.secret}`,
    "Try:",
    `  curl '${futures.restUrl}/fapi/v3/depth?symbol=BTCUSDT&limit=5'`,
  ];
}
