import { isIdentifier } from "../model/names.js";

export const WIDTH = 120;

/** A string literal as a careful person writes it. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/** A property name, quoted only where it must be. */
export function key(name: string): string {
  return isIdentifier(name) ? name : quote(name);
}

/** `owner.name` or `owner["odd name"]`. */
export function member(owner: string, name: string): string {
  return isIdentifier(name) ? `${owner}.${name}` : `${owner}[${quote(name)}]`;
}

/** Items between brackets: on one line where they fit, else one a line. */
export function bracket(
  open: string,
  items: readonly string[],
  close: string,
  place: { readonly indent: number; readonly used: number },
): string {
  const pad = open.endsWith("{") ? " " : "";
  const line = items.length === 0 ? open + close : `${open}${pad}${items.join(", ")}${pad}${close}`;
  if (!line.includes("\n") && place.used + line.length <= WIDTH) return line;
  const inner = "  ".repeat(place.indent + 1);
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join("")}${"  ".repeat(place.indent)}${close}`;
}

/** `name: value,` of an object literal; a value too long for the line stands on the next. */
export function property(name: string, value: string, indent: number): string {
  const line = `${"  ".repeat(indent)}${name}: ${value},`;
  const [first = ""] = line.split("\n");
  return first.length <= WIDTH ? line : `${"  ".repeat(indent)}${name}:\n${"  ".repeat(indent + 1)}${value},`;
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

/** Plain data as a literal. `used`: columns already taken on its first line and behind it. */
export function literal(value: unknown, indent = 0, used: number = indent * 2): string {
  if (Array.isArray(value)) {
    return bracket(
      "[",
      value.map((item: unknown) => literal(item, indent + 1, (indent + 1) * 2 + 1)),
      "]",
      { indent, used },
    );
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    const items = entries.map(
      ([name, item]) => `${key(name)}: ${literal(item, indent + 1, (indent + 1) * 2 + name.length + 3)}`,
    );
    return bracket("{", items, "}", { indent, used });
  }
  return JSON.stringify(value);
}

/** A sentence ends with a full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?:)]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The text of a TSDoc comment: one paragraph or line an entry, wrapped to the width. */
export function comment(lines: readonly string[], indent = 0): string {
  const room = WIDTH - indent * 2 - 3;
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  const [only] = safe;
  if (safe.length === 1 && only !== undefined && only.length <= room - 4 && !only.includes("\n")) return only;
  return `\n${safe.flatMap((line) => line.split("\n").flatMap((part) => wrap(part, room))).join("\n")}`;
}

function wrap(line: string, room: number): string[] {
  if (line.length <= room) return [line.trimEnd()];
  const hang = /^- /.test(line) ? "  " : "";
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > room) {
      lines.push(current);
      current = hang + word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
