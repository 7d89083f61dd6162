import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SpecError } from "./error.js";

const ERROR = 0;

/** Validates an AsyncAPI document with all it refers to against the standard. */
export async function validateAsyncapi(root: string, file: string): Promise<void> {
  const { Parser } = await import("@asyncapi/parser");
  const path = join(root, file);
  const diagnostics = await new Parser().validate(readFileSync(path, "utf8"), { source: path });
  const [problem] = diagnostics.filter((diagnostic) => diagnostic.severity === ERROR);
  if (problem === undefined) return;
  const pointer = problem.path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  throw new SpecError(file, pointer, problem.message, problem.range.start.line + 1);
}
