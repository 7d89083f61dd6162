import { answerOf, type Documents, operationsOf, schemasOf, streamsOf } from "./document.js";
import { fits, sample } from "./sample.js";

/** examples.ts of the simulator: what the stub answers and pushes. */
export function exampleSource(id: string, documents: Documents): string {
  const schemas = schemasOf(documents.openapi);
  const answers = operationsOf(documents).map(({ id: name, node }) => {
    const { type, schema, example } = answerOf(node);
    if (schema === undefined) return `  ${name}: { type: "text/plain", body: "" },`;
    if (type !== "application/json") return `  ${name}: { type: ${JSON.stringify(type)}, body: "text" },`;
    const value = example !== undefined && fits(example, schema, schemas) ? example : sample(schema, schemas, "wire");
    return `  ${name}: { type: "application/json", body: ${JSON.stringify(JSON.stringify(value))} },`;
  });
  const shapes = schemasOf(documents.asyncapi);
  const pushes = streamsOf(documents).map(({ id: name, payload }) => {
    return `  ${name}: ${JSON.stringify(JSON.stringify(sample(payload, shapes, "wire")))},`;
  });
  return `/**
 * One answer for every call and one push for every stream: the document's own example where it fits the schema, else
 * the smallest value the schema allows. Written once by \`venuekit new ${id}\`; replace them by what the venue sends.
 */
export const answers: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
${answers.join("\n")}
};

export const pushes: Readonly<Record<string, string>> = {
${pushes.join("\n")}
};
`.replaceAll("= {\n\n};", "= {};");
}
