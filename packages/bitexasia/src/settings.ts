import { type Client, ConfigError } from "@venuekit/runtime";
import type { StreamSettings } from "./options.js";

/** What the streams of a client need to know of its options. No secrets. */
export interface Settings {
  /** Address of the socket, where one was given. */
  readonly stream: string | undefined;
  readonly streams: StreamSettings;
}

const settings = /* @__PURE__ */ new WeakMap<Client, Settings>();

export function keepSettings(client: Client, value: Settings): Client {
  settings.set(client, value);
  return client;
}

/** @throws {ConfigError} The client belongs to another venue. */
export function settingsOf(client: Client): Settings {
  const found = settings.get(client);
  if (found === undefined) throw new ConfigError("this client was not made by bitexasia() or bitexasiaWith()");
  return found;
}
