import { readFileSync } from "node:fs";

/** A template with its `__placeholders__` filled in. One that is not known is a mistake of ours. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  const text = readFileSync(new URL(`templates/${template}.txt`, import.meta.url), "utf8");
  const filled = text.replaceAll(/__([a-zA-Z]+)__/g, (part, name: string) => {
    const value = values[name];
    if (name === "PURE") return part;
    if (value === undefined) throw new Error(`${template}: nothing for ${part}`);
    return value;
  });
  return `${filled.replaceAll(/\n{3,}/g, "\n\n").trim()}\n`;
}
