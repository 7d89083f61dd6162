import { type Client, ConfigError, type StreamHubOptions } from "@venuekit/runtime";
import type { HashkeyOptions } from "./options.js";

/** What the streams of a client need to know of its options. No secrets. */
export interface Settings {
  readonly server: HashkeyOptions["server"];
  readonly site: string | undefined;
  readonly hasKey: boolean;
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
  if (found === undefined) throw new ConfigError("this client was not made by hashkey() or hashkeyWith()");
  return found;
}
