import { type Client, ConfigError, type StreamHubOptions } from "@venuekit/runtime";

/** What the streams of a client need to know of its options. No secrets. */
export interface Settings {
  /** Base URL of the sockets. */
  readonly stream: string;
  readonly hasCredentials: boolean;
  readonly renewAfterMs: number | undefined;
  readonly streams: StreamHubOptions | undefined;
}

const settings = /* @__PURE__ */ new WeakMap<Client, Settings>();

export function keepSettings(client: Client, value: Settings): Client {
  settings.set(client, value);
  return client;
}

/** @throws {ConfigError} The client belongs to another venue. */
export function settingsOf(client: Client): Settings {
  const found = settings.get(client);
  if (found === undefined) throw new ConfigError("this client was not made by a factory of @venuekit/aster");
  return found;
}
