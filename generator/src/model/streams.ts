import type { Cursor } from "../load/cursor.js";
import { readEvidence } from "./evidence.js";
import { readField } from "./field.js";
import { pascal } from "./names.js";
import { checkNames, placesOf } from "./object.js";
import { findAccess, type Root } from "./root.js";
import type { Schemas } from "./schema.js";
import { readTopics } from "./topics.js";
import type { Field, Type } from "./types.js";
import { readVariants } from "./variants.js";
import type { Server, Socket, Stream } from "./venue.js";
import { offering } from "./versions.js";

const ROOT = new Set("asyncapi id info defaultContentType servers channels operations components x-sockets".split(" "));
const OPERATION = new Set(
  "action channel messages title summary description security tags externalDocs bindings deprecated x-stream x-evidence x-access x-versions x-variants".split(
    " ",
  ),
);
const STREAM = new Set("socket topics parameters required yield kind interval".split(" "));

export interface Streams {
  readonly servers: Server[];
  readonly sockets: Socket[];
  readonly streams: Stream[];
}

export function readStreams(root: Cursor, facts: Root, schemas: Schemas): Streams {
  root.only(ROOT, "the root of asyncapi.yaml");
  const servers = (root.child("servers")?.entries() ?? []).map(([key, at]) => ({
    name: at.text("x-name") ?? key,
    url: `${at.need("protocol").asText()}://${at.need("host").asText()}${at.text("pathname") ?? ""}`,
    description: at.text("description"),
  }));
  const sockets = root
    .need("x-sockets")
    .entries()
    .map(([name, at]) => readSocket(name, at));
  const streams = (root.child("operations")?.entries() ?? []).map(([id, at]) =>
    readStream(id, at, facts, sockets, schemas),
  );
  return { servers, sockets, streams };
}

function readSocket(name: string, at: Cursor): Socket {
  const stated = new Set(["path", "auth", "description", "x-evidence"]);
  return {
    name,
    path: at.need("path").asText(),
    auth: at.need("auth").asOneOf(["none", "listen-key", "header"]),
    description: at.text("description"),
    facts: Object.fromEntries(
      at
        .entries()
        .filter(([key]) => !stated.has(key))
        .map(([key, fact]) => [key, fact.value]),
    ),
  };
}

function readStream(id: string, at: Cursor, facts: Root, sockets: readonly Socket[], schemas: Schemas): Stream {
  at.only(OPERATION, "an operation");
  at.need("action").asOneOf(["receive"]);
  const stream = at.need("x-stream");
  stream.only(STREAM, "x-stream");
  const socket = sockets.find((one) => one.name === stream.need("socket").asText());
  if (socket === undefined)
    return stream.need("socket").fail(`"${stream.need("socket").asText()}" is not in x-sockets`);
  const channel = at.need("channel").resolve();
  if (channel.need("address").asText() !== socket.path)
    channel.need("address").fail(`is not the path of the socket "${socket.name}"`);
  const access = findAccess(at, facts.access);
  const versions = offering(at, facts.versions, access).map(({ version, auth, entry }) => {
    entry?.only(new Set(), "a version of a stream");
    return { name: version.name, auth };
  });
  const parameters = readStreamParameters(stream, id, schemas);
  const push = readPush(at, channel, schemas);
  const { steps, item } = readYield(stream.child("yield"), push);
  return {
    at,
    id,
    summary: at.text("summary"),
    description: at.text("description"),
    deprecated: at.flag("deprecated"),
    evidence: readEvidence(at),
    access: { ...access, auth: versions[0]?.auth ?? access.auth },
    versions,
    socket,
    topics: readTopics(stream.need("topics"), parameters),
    kind: stream.need("kind").asOneOf(["market", "account"]),
    interval: stream.text("interval"),
    parameters,
    variants: readVariants(at, parameters),
    push,
    item,
    steps,
  };
}

function readStreamParameters(stream: Cursor, id: string, schemas: Schemas): Field[] {
  const required = stream.child("required")?.asTexts() ?? [];
  const fields = (stream.child("parameters")?.entries() ?? []).map(([wire, schema]) => {
    const type = schemas.read(schema, pascal(id) + pascal(schema.text("x-name") ?? wire));
    const field = readField({ places: placesOf(schema), wire, type, required: required.includes(wire) });
    if (field.versions !== undefined) schema.fail("x-versions stands on the stream, not on its parameters");
    return field;
  });
  for (const name of stream.child("required")?.items() ?? []) {
    if (!fields.some((field) => field.wire === name.asText())) name.fail(`"${name.asText()}" is not a parameter`);
  }
  checkNames(fields);
  return fields;
}

/** The payload of the push: the operation's own message, or the channel's `push`. */
function readPush(at: Cursor, channel: Cursor, schemas: Schemas): Type {
  const [own, ...others] = at.child("messages")?.items() ?? [channel.need("messages").need("push")];
  if (own === undefined || others.length > 0) return at.need("messages").fail("exactly one message is expected");
  const message = own.resolve();
  const payload = message.need("payload");
  const schema = payload.child("schema") ?? payload;
  return schemas.read(schema, pascal(message.key));
}

/** Follows `yield` from the push to what the iterator gives. */
function readYield(at: Cursor | undefined, push: Type): { steps: Field[]; item: Type } {
  const steps: Field[] = [];
  let item = elementOf(push);
  for (const step of at?.items() ?? []) {
    const inner = item.kind === "nullable" ? item.of : item;
    const body = inner.kind === "named" ? inner.shape.body : undefined;
    const fields = body?.kind === "object" ? body.fields : step.fail("the property before it is not an object");
    const field =
      fields.find((one) => one.wire === step.asText()) ?? step.fail(`there is no property "${step.asText()}"`);
    steps.push(field);
    item = elementOf(field.type);
  }
  if (item.kind === "nullable") item = item.of;
  return { steps, item };
}

function elementOf(type: Type): Type {
  if (type.kind === "nullable") return elementOf(type.of);
  return type.kind === "list" ? type.item : type;
}
