import { bracket, WIDTH } from "./text.js";

/** TSDoc at the top level; the text as `comment` gives it. */
function docText(docs: string | undefined): string {
  if (docs === undefined) return "";
  if (!docs.startsWith("\n")) return `/** ${docs} */\n`;
  const lines = docs.slice(1).split("\n");
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

export interface FunctionSource {
  readonly name: string;
  readonly docs?: string;
  readonly exported: boolean;
  readonly parameters: readonly string[];
  readonly result: string;
  readonly body: readonly string[];
}

/** A function; its parameters stand one a line where they do not fit. */
export function functionText(source: FunctionSource): string {
  const head = `${source.exported ? "export " : ""}function ${source.name}`;
  const tail = `: ${source.result} {`;
  const parameters = bracket("(", source.parameters, ")", { indent: 0, used: head.length + tail.length });
  const body = source.body
    .join("\n")
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`));
  return `${docText(source.docs)}${head}${parameters}${tail}\n${body.join("\n")}\n}`;
}

/** A type alias; the members of a union stand one a line where they do not fit. */
export function aliasText(name: string, members: readonly string[], docs: string | undefined): string {
  const head = `export type ${name} =`;
  const line = `${head} ${members.join(" | ")};`;
  if (line.length <= WIDTH) return docText(docs) + line;
  return `${docText(docs)}${head}\n${members.map((member) => `  | ${member}`).join("\n")};`;
}

export interface ConstantSource {
  readonly name: string;
  readonly type: string | undefined;
  readonly docs?: string;
  readonly exported: boolean;
  readonly value: string;
}

export function constantText(source: ConstantSource): string {
  return `${docText(source.docs)}${constantHead(source)}${source.value};`;
}

/** What stands before the value; its length decides whether the value fits on the line. */
export function constantHead(source: Omit<ConstantSource, "value">): string {
  const type = source.type === undefined ? "" : `: ${source.type}`;
  return `${source.exported ? "export " : ""}const ${source.name}${type} = `;
}

/** Short items on as few lines as they need. */
export function fill(items: readonly string[], indent: number): string {
  const lines: string[] = [];
  let current = "  ".repeat(indent);
  for (const item of items) {
    if (current.length + item.length + 2 > WIDTH) {
      lines.push(current.trimEnd());
      current = "  ".repeat(indent);
    }
    current += `${item}, `;
  }
  return [...lines, current.trimEnd()].join("\n");
}
