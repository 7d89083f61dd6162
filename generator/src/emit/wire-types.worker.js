// The thread of wire-types.ts. Not TypeScript, because a thread would have to load a loader for that first.
import { parentPort } from "node:worker_threads";
import openapiTS, { astToString } from "openapi-typescript";
import typescript from "typescript";

const { factory, SyntaxKind } = typescript;
const textOrNumber = factory.createUnionTypeNode([
  factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
  factory.createKeywordTypeNode(SyntaxKind.NumberKeyword),
]);

parentPort?.on("message", async ({ document, port }) => {
  try {
    const tree = await openapiTS(document, {
      defaultNonNullable: false,
      silent: true,
      // The raw layer hands over as text what a double can't hold, and the rest as the number it is.
      transform: (schema) => (schema.type === "integer" && schema.format === "int64" ? textOrNumber : undefined),
    });
    port.postMessage({ text: astToString(tree) });
  } catch (error) {
    port.postMessage({ problem: error instanceof Error ? error.message : String(error) });
  }
});
