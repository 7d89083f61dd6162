import { isMap } from "../load/foreign/node.js";
import { calledOperations, callSource, isPublic } from "./calls.js";
import { at, type Documents, streamsOf } from "./document.js";
import { fill } from "./fill.js";
import { type Signing, signingOf } from "./signing.js";

export interface Names {
  readonly id: string;
  /** `my-venue` is `myVenue`. */
  readonly function: string;
  readonly Type: string;
  readonly title: string;
}

/** The hand-written files of a package: path below the root -> text. */
export function packageFiles(names: Names, documents: Documents, gaps: readonly string[]): Map<string, string> {
  const signing = signingOf(documents);
  const streams = streamsOf(documents);
  const values = { ...names, ...clientValues(names, documents), ...optionValues(names, documents, signing) };
  const all = {
    ...values,
    signingReason: signing.reason,
    withKey: signing.withKey ?? "",
    gaps: gaps.map((gap) => `- ${gap}`).join("\n"),
    ...testValues(names, documents, signing),
  };
  const folder = `packages/${names.id}`;
  const sources: Record<string, string> = {
    "package.json": "package.json",
    "tsconfig.json": "tsconfig.json",
    "README.md": "README.md",
    "src/signing.ts": signing.withKey === undefined ? "src/signing-gap.ts" : "src/signing.ts",
    "src/stream.ts": streams.length === 0 ? "src/stream-none.ts" : "src/stream.ts",
    "test/client.test.ts": "test/client.test.ts",
  };
  for (const name of ["options", "client", "default", "judge", "settings", "raw", "index", "operations"]) {
    sources[`src/${name}.ts`] = `src/${name}.ts`;
  }
  if (streams.length > 0) sources["src/protocol.ts"] = "src/protocol.ts";
  return new Map(
    Object.entries(sources).map(([path, template]) => [`${folder}/${path}`, fill(`package/${template}`, all)]),
  );
}

function serverNames(document: unknown): string[] {
  const servers = at(document, "servers");
  if (Array.isArray(servers)) return servers.map((server) => String(at(server, "x-name")));
  return isMap(servers) ? Object.keys(servers) : [];
}

/** client.ts: what depends on the servers there are, and on answers that are not JSON. */
function clientValues({ function: name }: Names, { openapi, asyncapi }: Documents): Record<string, string> {
  const rest = serverNames(openapi);
  const streams = serverNames(asyncapi);
  const isForeign = openapi["x-foreign"] !== undefined;
  const imports = ["servers", ...(streams.length > 0 ? ["streamServers"] : [])].join(", ");
  const known = `const known: Readonly<Record<string, string | undefined>> = servers;
  const rest = Object.hasOwn(known, server) ? known[server] : undefined;
  if (rest === undefined) throw new ConfigError("server must be ${rest.join(", ")} or { rest, stream }");`;
  const stream = `const sockets: Readonly<Record<string, string | undefined>> = streamServers;
  const stream = sockets[server];
  return { rest, ...(stream === undefined ? {} : { stream }) };`;
  const resolve =
    rest.length === 0
      ? `function resolveServer(server: Server | undefined): Server {
  if (typeof server === "object") return server;
  throw new ConfigError("the specification names no server: pass server: { rest, stream } to ${name}()");
}`
      : `function resolveServer(server: ${name.slice(0, 1).toUpperCase() + name.slice(1)}Options["server"] = "${rest[0] ?? ""}"): Server {
  if (typeof server === "object") return server;
  ${known}
  ${streams.length > 0 ? stream : "return { rest };"}
}`;
  return {
    resolveServer: resolve,
    serversImport: rest.length === 0 ? "" : `import { ${imports} } from "./generated/servers.js";\n`,
    clientImports: isForeign ? ", type Draft, type Json, parseJson, type Sign" : "",
    answersImport: isForeign ? 'import { answers, mediaTypes } from "./generated/answers.js";\n' : "",
    signSource: isForeign ? "withMedia(sign ?? signWith(key))" : "sign ?? signWith(key)",
    readSource: isForeign ? "\n    read," : "",
    mediaSource: isForeign ? MEDIA : "",
  };
}

const MEDIA = `
/** Answers that the specification says are text, or have no content. */
function read(text: string, draft: Draft): Json {
  const kind = answers[draft.operation];
  if (kind === "text" || kind === "none") return text;
  return kind === "maybe" && text === "" ? {} : parseJson(text);
}

/** Bodies of a type that is neither JSON nor a form. */
function withMedia(sign: Sign): Sign {
  return (draft, now) => {
    const type = mediaTypes[draft.operation];
    if (type === undefined) return sign(draft, now);
    return sign({ ...draft, contentType: undefined, headers: { ...draft.headers, "content-type": type } }, now);
  };
}`;

function optionValues(names: Names, { openapi }: Documents, signing: Signing): Record<string, string> {
  const rest = serverNames(openapi);
  const list = rest.map((name) => JSON.stringify(name)).join(" | ");
  return {
    keyDocs:
      signing.withKey === undefined
        ? "API key. GAP: how it is used, see `src/signing.ts`."
        : "API key or token, for the calls that need it. Never printed.",
    serverDocs:
      rest.length === 0 ? "GAP: the specification names none, so it has to be given." : `Default \`"${rest[0]}"\`.`,
    serverType: rest.length === 0 ? "Server" : `${list} | Server`,
    readmeExample: `import { ${names.function} } from "@venuekit/${names.id}";\n\nconst client = ${names.function}();`,
  };
}

function testValues(names: Names, documents: Documents, signing: Signing): Record<string, string> {
  const hasKey = signing.withKey !== undefined;
  const operations = calledOperations(documents, hasKey);
  const calls = operations.map((one) => `  [${JSON.stringify(one.id)}, (client) => ${callSource(one, documents)}],`);
  const all = calledOperations(documents, true);
  const signed = all.find(({ node }) => !isPublic(node));
  const tests: string[] = [];
  if (signed !== undefined) {
    tests.push(`
test("without a key nothing is sent", async () => {
  const open = ${names.function}({ server: { rest: venue.restUrl } });
  await expect(((client: Client) => ${callSource(signed, documents)})(open)).rejects.toThrow(ConfigError);
});`);
  }
  const stream = streamsOf(documents).find(({ sends }) => sends.length === 0);
  if (stream !== undefined) tests.push(streamTest(stream.id, paramsOfStream(stream.node), names));
  return {
    calls: calls.join("\n"),
    clientKey: hasKey ? '\n    key: "user:key",' : "",
    moreTests: tests.join("\n"),
  };
}

function streamTest(id: string, params: string, names: Names): string {
  return `
describe("${id}", () => {
  test("yields what arrives on its address", async () => {
    const stream = operations.${id}(client${params});
    for await (const item of stream) {
      expect(item).toBeDefined();
      break;
    }
    await stream.close();
  });

  test("needs to know when a socket is dead", () => {
    const open = ${names.function}({ server: { rest: venue.restUrl, stream: venue.streamUrl } });
    expect(() => operations.${id}(open${params})).toThrow(ConfigError);
  });
});`;
}

function paramsOfStream(node: unknown): string {
  const required = at(node, "x-stream", "required");
  const parameters = at(node, "x-stream", "parameters");
  if (!isMap(parameters) || Object.keys(parameters).length === 0) return "";
  const values = (Array.isArray(required) ? required : []).map((name) => {
    const schema = at(parameters, String(name));
    const first = at(schema, "enum");
    const type = at(schema, "type");
    const value = Array.isArray(first)
      ? first[0]
      : type === "integer" || type === "number"
        ? 1
        : type === "boolean"
          ? true
          : "text";
    return [String(name), value] as const;
  });
  return `, ${JSON.stringify(Object.fromEntries(values))}`;
}
