import type { Cursor } from "../cursor.js";
import type { Foreign } from "./context.js";
import { messageName, type Receipt, readPayload, trafficOf2, trafficOf3 } from "./messages.js";
import { functionName, typeName } from "./names.js";
import { entriesAt, isMap, itemsAt, type Node, textAt, used } from "./node.js";
import { isScalar } from "./parameters.js";
import type { ForeignSchemas } from "./schemas.js";
import { readStreamServers, type StreamServers } from "./stream-servers.js";
import { firstParagraph } from "./words.js";

interface Found extends Receipt {
  readonly id: string;
}

/** An AsyncAPI document of somebody else in the words of our dialect: one stream for each thing a client receives. */
export function convertAsyncapi(foreign: Foreign, root: Cursor): Node {
  const isOld = checkVersion(root);
  const schemas = foreign.schemas(true);
  const servers = readStreamServers(root);
  const { receipts, sent } = isOld ? trafficOf2(root) : trafficOf3(root);
  const found = receipts.map((receipt) => ({ ...receipt, id: nameOf(foreign, receipt) }));
  const components = root.child("components");
  if (components !== undefined) schemas.reserve(components);
  const sockets: Node = {};
  const channels: Node = {};
  const operations: Node = {};
  for (const one of found) {
    foreign.attempt(`${one.name} (stream)`, () => {
      const { channel, push, operation } = readStream(schemas, root, one, servers);
      const frames = sent.get(one.channel.key) ?? [];
      sockets[one.id] = { path: channel.address, auth: "none", ...(frames.length === 0 ? {} : { sends: frames }) };
      channels[one.id] = { ...channel, messages: { push: { payload: push } } };
      operations[one.id] = foreign.from(operation, one.at);
    });
  }
  schemas.finish();
  schemas.merge([channels, operations]);
  const info = root.child("info");
  return {
    asyncapi: "3.0.0",
    info: {
      title: (info && textAt(info, "title")) ?? "Streams",
      version: String(info?.child("version")?.value ?? "1"),
    },
    servers: servers.nodes,
    "x-sockets": sockets,
    channels,
    operations,
    components: { schemas: schemas.components },
  };
}

/** Is it of the second generation? */
function checkVersion(root: Cursor): boolean {
  const version = root.need("asyncapi");
  const text = version.asText();
  if (!/^[23]\./.test(text)) version.fail(`AsyncAPI ${text} is not supported: 2.x and 3.x are`);
  return text.startsWith("2.");
}

function nameOf(foreign: Foreign, { name, channel, at }: Receipt): string {
  const plain = typeName(name.replace(/^(on|receive|subscribe|watch)(?=[A-Z_ -])/i, ""));
  const channelName = typeName(channel.key);
  const candidates = [`watch${plain}`, `watch${typeName(name)}`, `watch${channelName}`, `watch${channelName}${plain}`];
  const isClear = (id: string): boolean => foreign.names.isFree(`${typeName(id)}Params`);
  const id = foreign.names.choose(candidates.filter(isClear), at);
  foreign.names.take(`${typeName(id)}Params`, at);
  return functionName(id);
}

function readStream(
  schemas: ForeignSchemas,
  root: Cursor,
  { id, at, channel, messages }: Found,
  servers: StreamServers,
): { readonly channel: { readonly address: string }; readonly push: Node; readonly operation: Node } {
  const owner = typeName(id);
  const norms = messages.map((message) => schemas.inside(() => readPayload(schemas, message, owner, root)));
  if (norms.length === 0) at.fail("an operation without messages is not supported");
  const push = { ...schemas.either(at, norms, `${owner}Event`), nullable: false };
  const address = `${servers.prefix}/${channel.address.replace(/^\//, "")}`;
  const parameters = readParameters(schemas, channel.at, address, owner);
  const query = readQuery(schemas, channel.at, owner);
  const optional = Object.keys(query).filter((key) => parameters[key] === undefined);
  const topic = address + optional.map((key) => `[&${key}={${key}}]`).join("");
  const isOpen = [at, channel.at].every((one) => itemsAt(one, "security").length === 0);
  const first = messages[0];
  const summary = ["summary", "title", "description"].map((key) => firstParagraph(at.child(key)?.value)).find(Boolean);
  const words = summary ?? (first && firstParagraph(first.child("summary")?.value));
  return {
    channel: { address },
    push: used(push),
    operation: {
      action: "receive",
      channel: { $ref: `#/channels/${id}` },
      ...(words === undefined ? {} : { summary: words }),
      "x-evidence": { documented: `${channel.key}, ${messages.map(messageName).join(", ")}` },
      "x-access": isOpen ? "PUBLIC_READ" : "KEY_READ",
      "x-stream": {
        socket: id,
        topics: [topic],
        parameters: { ...parameters, ...query },
        required: Object.keys(parameters),
        kind: isOpen ? "market" : "account",
      },
    },
  };
}

/** The parts of the address in braces. */
function readParameters(schemas: ForeignSchemas, channel: Cursor, address: string, owner: string): Node {
  const stated = new Map(entriesAt(channel, "parameters").map(([key, at]) => [key, at.resolve()]));
  const node: Node = {};
  for (const [, name = ""] of address.matchAll(/\{([^}]+)\}/g)) {
    const at = stated.get(name);
    const schema = at?.child("schema") ?? at;
    const norm =
      schema === undefined || !isMap(schema.value) ? undefined : schemas.read(schema, owner + typeName(name), name);
    const description = at && firstParagraph(at.child("description")?.value);
    const plain = norm === undefined || !isScalar(norm) ? { type: "string" } : norm.node;
    node[name] = { ...plain, ...(description === undefined ? {} : { description }) };
  }
  return node;
}

/** What the WebSocket binding of a channel adds to the address. */
function readQuery(schemas: ForeignSchemas, channel: Cursor, owner: string): Node {
  const query = channel.child("bindings")?.resolve().child("ws")?.resolve().child("query")?.resolve();
  const node: Node = {};
  for (const [key, at] of query === undefined ? [] : entriesAt(query, "properties")) {
    const norm = schemas.read(at, owner + typeName(key), key);
    if (!isScalar(norm)) at.fail("only texts, numbers and booleans can stand in an address");
    const description = firstParagraph(at.child("description")?.value);
    node[key] = { ...norm.node, ...(description === undefined ? {} : { description }) };
  }
  return node;
}
