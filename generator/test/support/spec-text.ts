/** A spec with one fault, and where it has to be reported. */
export interface BrokenSpec {
  readonly name: string;
  readonly openapi: string;
  readonly asyncapi?: string;
  /** Default: openapi.yaml. */
  readonly file?: string;
  readonly pointer: string;
  readonly reason: RegExp;
}

/** One operation that answers with a schema; `more` are further lines of the operation. */
export function operation(schema: string, more: readonly string[] = []): string {
  return `paths:
  /thing:
    get:
      operationId: getThing
      summary: Gets it.
      x-evidence: { documented: "Things" }
      x-access: NONE
${more.map((line) => `      ${line}\n`).join("")}      responses:
        "200": { description: Done., content: { application/json: { schema: ${schema} } } }
`;
}

/** One operation that answers with the shape `Thing`, and further shapes. */
export function shape(thing: string, others: Readonly<Record<string, string>> = {}): string {
  const shapes = Object.entries({ Thing: thing, ...others }).map(([name, text]) => `    ${name}: ${text}\n`);
  return `${operation('{ $ref: "#/components/schemas/Thing" }')}components:\n  schemas:\n${shapes.join("")}`;
}

export const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;
export const object = (properties: string, required = ""): string =>
  `{ type: object, required: [${required}], properties: { ${properties} } }`;
export const THING = "/components/schemas/Thing";
export const OPERATION = "/paths/~1thing/get";

export function row(name: string, openapi: string, pointer: string, reason: RegExp): BrokenSpec {
  return { name, openapi, pointer, reason };
}

export const body = (lines: readonly string[], schema: string): string =>
  operation("{ type: string }", [
    ...lines,
    `requestBody: { content: { application/json: { schema: ${schema} } } }`,
  ]).replace("get:", "post:");

export const stream = (fields: string): string => `asyncapi: 3.0.0
info: { title: Streams, version: "1" }
x-sockets: { public: { path: /ws, auth: none } }
channels:
  one:
    address: /ws
    messages: { push: { payload: { type: object, required: [a], properties: { a: { type: string } } } } }
operations:
  watchOne:
    action: receive
    channel: { $ref: "#/channels/one" }
    x-access: NONE
    x-stream: { socket: public, topics: [one], yield: [], kind: market${fields} }
`;
