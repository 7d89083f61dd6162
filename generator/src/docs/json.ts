export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * Reads the JSON example that starts on a line of its own. What documents like to print is accepted: comments, commas
 * before a closing bracket or missing at the end of a line, single quotes.
 *
 * @returns The value and the index of the first line after it; `undefined` where none starts or it cannot be read.
 */
export function readJson(lines: readonly string[], start: number): { value: JsonValue; end: number } | undefined {
  if (!/^[[{]/.test((lines[start] ?? "").trim())) return undefined;
  let depth = 0;
  let quote = "";
  let text = "";
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? "";
    for (let i = 0; i < line.length; i++) {
      const char = line.charAt(i);
      if (quote !== "") {
        if (char === "\\") text += char + line.charAt(++i);
        else if (char !== quote) text += quotedText(char);
        else {
          text += '"';
          quote = "";
        }
        continue;
      }
      if (char === "/" && line.charAt(i + 1) === "/") break;
      const opens = char === '"' || char === "'";
      text += opens ? '"' : char;
      if (opens) quote = char;
      else if (char === "{" || char === "[") depth += 1;
      else if (char === "}" || char === "]") depth -= 1;
      if (depth === 0 && text.trim() !== "") return closes(line.slice(i + 1)) ? parsed(text, at + 1) : undefined;
    }
    if (quote !== "") return undefined;
    text += "\n";
  }
  return undefined;
}

/** A character inside quotes as JSON allows it there. */
function quotedText(char: string): string {
  if (char === '"') return '\\"';
  return char < " " ? " " : char;
}

/** Whether what follows the last bracket on its line leaves it the end of the example. */
function closes(rest: string): boolean {
  return /^\s*[,;]?\s*(?:\/\/.*)?$/.test(rest);
}

function parsed(text: string, end: number): { value: JsonValue; end: number } | undefined {
  try {
    const commas = text.replace(/(["\d}\]el])([ \t]*\n\s*)(?=["{[])/g, "$1,$2").replace(/,(\s*[}\]])/g, "$1");
    return { value: JSON.parse(commas) as JsonValue, end };
  } catch {
    return undefined;
  }
}

/** Kind of a JSON value, as JSON Schema names it. */
export function jsonType(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return "number";
  return typeof value;
}

/**
 * Every path of a value and the types found there. `[]` is any item of an array, `[0]` a place in a tuple: an array of
 * scalars directly inside another array.
 */
export function jsonPaths(value: JsonValue, found: Map<string, Set<string>> = new Map()): Map<string, Set<string>> {
  walk(value, "", false, found);
  return found;
}

function walk(value: JsonValue, path: string, inArray: boolean, found: Map<string, Set<string>>): void {
  const types = found.get(path) ?? new Set<string>();
  found.set(path, types.add(jsonType(value)));
  if (value === null || typeof value !== "object") return;
  if (isArray(value)) {
    const tuple = inArray && value.every((item) => item === null || typeof item !== "object");
    value.forEach((item, index) => {
      walk(item, `${path}[${tuple ? index : ""}]`, true, found);
    });
    return;
  }
  for (const [key, item] of Object.entries(value)) walk(item, join(path, key), false, found);
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Appends a key to a path. */
export function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
