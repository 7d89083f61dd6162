// The thread of wire-types.ts. Not TypeScript, because a thread would have to load a loader for that first.
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";

// By `require`, because `import` would first search the megabytes of the compiler for names of exports.
const require = createRequire(import.meta.url);
const { factory, SyntaxKind } = require("typescript");
const { astToString } = require("openapi-typescript/dist/lib/ts.cjs");
const transform = require("openapi-typescript/dist/transform/index.cjs");
const { resolveRef } = require("openapi-typescript/dist/lib/utils.cjs");

const textOrNumber = factory.createUnionTypeNode([
  factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
  factory.createKeywordTypeNode(SyntaxKind.NumberKeyword),
]);

const OPTIONS = {
  defaultNonNullable: false,
  silent: true,
  // The raw layer hands over as text what a double can't hold, and the rest as the number it is.
  transform: (schema) => (schema.type === "integer" && schema.format === "int64" ? textOrNumber : undefined),
};

parentPort?.on("message", async ({ document, isMade, port }) => {
  try {
    port.postMessage({ text: astToString(await (isMade ? typesOf(JSON.parse(document)) : checkedTypesOf(document))) });
  } catch (error) {
    port.postMessage({ problem: error instanceof Error ? error.message : String(error) });
  }
});

/** All that openapi-typescript does but checking the document, which takes longer than the rest. */
function typesOf(schema) {
  const resolve = (ref) => resolveRef(schema, ref, { silent: true });
  return transform(schema, {
    ...OPTIONS,
    // Schemas are handed over without their discriminators.
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    resolve,
  });
}

function checkedTypesOf(document) {
  return require("openapi-typescript").default(document, OPTIONS);
}
