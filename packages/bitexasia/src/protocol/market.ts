import { type Incoming, type Json, joinKeys, type Protocol, type Topic } from "@venuekit/runtime";
import type { StreamSettings } from "../options.js";
import { defaultFrames, type Frames, type StreamTopic } from "./frames.js";

/** Inferred. Long enough for a quiet pair, short enough to notice a dead connection. */
const SILENT_AFTER_MS = 60_000;

/** Order books and trades on one socket. Whether the venue confirms subscriptions is unknown, so nothing waits for it. */
export function marketProtocol(url: string, settings: StreamSettings): Protocol {
  const frames: Frames = { ...defaultFrames, ...given(settings) };
  const key = joinKeys();
  return {
    url: () => url,
    key: (topic) => key(topic.name, topic.params.pair ?? ""),
    subscribe: (topics) => frames.subscribe(topics.map(streamTopic)),
    unsubscribe: (topics) => frames.unsubscribe(topics.map(streamTopic)),
    acks: false,
    incoming: (message) => incoming(frames, key, message),
    heartbeat: {
      ...(settings.ping === undefined ? {} : { ping: settings.ping }),
      silentAfterMs: settings.silentAfterMs ?? SILENT_AFTER_MS,
    },
  };
}

function given({ subscribe, unsubscribe, route }: StreamSettings): Partial<Frames> {
  return {
    ...(subscribe === undefined ? {} : { subscribe }),
    ...(unsubscribe === undefined ? {} : { unsubscribe }),
    ...(route === undefined ? {} : { route }),
  };
}

function streamTopic({ name, params }: Topic): StreamTopic {
  return { channel: name as StreamTopic["channel"], pair: params.pair ?? "" };
}

function incoming(frames: Frames, key: (channel: string, pair: string) => string, message: Json): Incoming {
  const routed = frames.route(message);
  switch (routed?.kind) {
    case "push":
      return { kind: "data", parts: [{ key: key(routed.channel, routed.pair), payload: routed.push }] };
    case "reply":
      return { kind: "control", reply: routed.text };
    case "error": {
      const { topic, code, message: text } = routed;
      const keys = topic === undefined ? {} : { keys: [key(topic.channel, topic.pair)] };
      return { kind: "error", ...keys, code, message: text };
    }
    default:
      return { kind: "ignored" };
  }
}
