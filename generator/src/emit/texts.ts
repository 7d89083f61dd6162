import type { Parameter } from "../model/venue.js";
import { asText } from "./encode.js";
import type { Draft } from "./file.js";
import { bracket, key, member, quote, WIDTH } from "./text.js";

/** The entry of the literal that fills the path in. */
export function pathSource(fields: readonly Parameter[], file: Draft): string {
  const start = `fill: (path, params) => ${file.runtime("fillPath")}(path, `;
  const entries = fields.map((field) => entryOf(field, file));
  const line = `${start}${bracket("{", entries, "}", { indent: 1, used: start.length + 4 })})`;
  if (!line.includes("\n")) return line;
  return `${start.replace("=> ", "=>\n    ")}${bracket("{", entries, "}", { indent: 2, used: WIDTH })})`;
}

/** The entry that gives the headers: optional ones are left out where the caller gives none; cookies are one header. */
export function headersSource(fields: readonly Parameter[], cookies: readonly Parameter[], file: Draft): string {
  const entries = fields.map((field) => {
    const entry = entryOf(field, file);
    return field.required ? entry : `...(${member("params", field.name)} === undefined ? {} : { ${entry} })`;
  });
  if (cookies.length > 0) entries.push(`cookie: ${file.wire("cookies")}(${pairs(cookies, file)})`);
  const start = "headers: (params) => (";
  return `${start}${bracket("{", entries, "}", { indent: 1, used: start.length + 4 })})`;
}

function pairs(cookies: readonly Parameter[], file: Draft): string {
  const items = cookies.map((field) => {
    const pair = `[${quote(field.wire)}, ${asText(field, "params", file)}]`;
    return field.required ? pair : `${member("params", field.name)} === undefined ? undefined : ${pair}`;
  });
  return bracket("[", items, "]", { indent: 2, used: 24 });
}

function entryOf(field: Parameter, file: Draft): string {
  return `${key(field.wire)}: ${asText(field, "params", file)}`;
}
