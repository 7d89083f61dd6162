import type { Cursor } from "../cursor.js";
import { isJson } from "./media.js";
import { typeName } from "./names.js";
import { entriesAt, isMap, itemsAt, type Norm, textAt, untyped } from "./node.js";
import type { ForeignSchemas } from "./schemas.js";

/** A channel, as both generations of AsyncAPI describe it. */
export interface Channel {
  readonly at: Cursor;
  readonly key: string;
  readonly address: string;
}

/** What a client receives on a channel. */
export interface Receipt {
  readonly at: Cursor;
  readonly channel: Channel;
  /** Name of the operation, or what stands for it. */
  readonly name: string;
  readonly messages: readonly Cursor[];
}

/** The messages of a document by who sends them. */
export interface Traffic {
  readonly receipts: readonly Receipt[];
  /** By key of the channel: names of the messages that a client sends. */
  readonly sent: ReadonlyMap<string, readonly string[]>;
}

/** AsyncAPI 2: a client receives what a channel says under `subscribe`. */
export function trafficOf2(root: Cursor): Traffic {
  const receipts: Receipt[] = [];
  const sent = new Map<string, string[]>();
  for (const [key, reference] of entriesAt(root, "channels")) {
    const at = reference.resolve();
    const channel = { at, key, address: key };
    const publish = at.child("publish");
    if (publish !== undefined) sent.set(key, messagesOf2(publish).map(messageName));
    const operation = at.child("subscribe");
    if (operation === undefined) continue;
    const name = textAt(operation, "operationId") ?? key;
    receipts.push({ at: operation, channel, name, messages: messagesOf2(operation) });
  }
  return { receipts, sent };
}

function messagesOf2(operation: Cursor): Cursor[] {
  const message = operation.child("message")?.resolve();
  if (message === undefined) return [];
  const several = itemsAt(message, "oneOf");
  return several.length === 0 ? [message] : several.map((one) => one.resolve());
}

/**
 * AsyncAPI 3: the document tells what an application does, and does not say which one: the client or the server. Who
 * answers requests is the server; a document without answers is taken for the one whose messages it tells.
 */
export function trafficOf3(root: Cursor): Traffic {
  const operations = entriesAt(root, "operations").map(([key, at]) => [key, at.resolve()] as const);
  const action = received(
    root,
    operations.map(([, at]) => at),
  );
  const receipts: Receipt[] = [];
  const sent = new Map<string, string[]>();
  for (const [key, at] of operations) {
    const channelAt = at.need("channel").resolve();
    const channel = { at: channelAt, key: channelAt.key, address: addressOf(channelAt) };
    const messages = messagesOf3(at, channelAt);
    if (textAt(at, "action") === action) receipts.push({ at, channel, name: key, messages });
    else sent.set(channel.key, [...(sent.get(channel.key) ?? []), ...messages.map(messageName)]);
  }
  return { receipts, sent };
}

function received(root: Cursor, operations: readonly Cursor[]): "send" | "receive" {
  const replying = operations.filter((at) => at.has("reply")).map((at) => textAt(at, "action"));
  if (new Set(replying).size > 1) {
    root.need("operations").fail("both sides answer requests: whether this is the client or the server is not clear");
  }
  const [requests] = replying;
  if (requests !== undefined) return requests === "send" ? "receive" : "send";
  return operations.length > 0 && operations.every((at) => textAt(at, "action") === "send") ? "send" : "receive";
}

function addressOf(channel: Cursor): string {
  const address = channel.child("address");
  if (address === undefined) return channel.key;
  return typeof address.value === "string"
    ? address.value
    : address.fail("a channel without an address is not supported");
}

function messagesOf3(operation: Cursor, channel: Cursor): Cursor[] {
  const own = itemsAt(operation, "messages");
  const all = own.length > 0 ? own : entriesAt(channel, "messages").map(([, message]) => message);
  return all.map((message) => message.resolve());
}

export function messageName(message: Cursor): string {
  return (
    textAt(message, "name") ?? textAt(message, "messageId") ?? (message.key === "message" ? "message" : message.key)
  );
}

/** What a message carries. */
export function readPayload(schemas: ForeignSchemas, message: Cursor, hint: string, root: Cursor): Norm {
  const type = textAt(message, "contentType") ?? textAt(root, "defaultContentType");
  if (type !== undefined && !isJson(type.split(";")[0] ?? "")) {
    (message.child("contentType") ?? root.need("defaultContentType")).fail(`messages in ${type} are not supported`);
  }
  const payload = message.child("payload");
  if (payload === undefined) return untyped("the specification does not describe the message");
  const stated = textAt(payload, "schemaFormat") ?? textAt(message, "schemaFormat");
  if (stated !== undefined && !/asyncapi|schema\+(json|yaml)|openapi/.test(stated)) {
    payload.fail(`schemas in ${stated} are not supported`);
  }
  const schema = payload.has("schemaFormat") ? payload.need("schema") : payload;
  const name = typeName(messageName(message));
  return schemas.read(schema, name === "Message" || isMap(schema.value) === false ? `${hint}Event` : name);
}
