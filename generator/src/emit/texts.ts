import type { Parameter } from "../model/venue.js";
import { asText } from "./encode.js";
import type { Draft } from "./file.js";
import { bracket, key, member, quote } from "./text.js";

/** The entry of the literal that gives the texts of the path's parameters. */
export function pathSource(fields: readonly Parameter[], file: Draft): string {
  return record(
    "pathParams",
    fields.map((field) => entryOf(field, file)),
  );
}

/** The entry that gives the headers: optional ones are left out where the caller gives none; cookies are one header. */
export function headersSource(fields: readonly Parameter[], cookies: readonly Parameter[], file: Draft): string {
  const entries = fields.map((field) => {
    const entry = entryOf(field, file);
    return field.required ? entry : `...(${member("params", field.name)} === undefined ? {} : { ${entry} })`;
  });
  if (cookies.length > 0) entries.push(`cookie: ${file.wire("cookies")}(${pairs(cookies, file)})`);
  return record("headers", entries);
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

function record(name: string, entries: readonly string[]): string {
  return `${name}: (params) => (${bracket("{", entries, "}", { indent: 1, used: `  ${name}: (params) => (),`.length })})`;
}
