import type { Cursor } from "../cursor.js";

export interface Media {
  readonly type: string;
  readonly at: Cursor;
}

/** `application/json; charset=utf-8` is `application/json`. */
function bare(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}

export function mediaOf(content: Cursor): Media[] {
  return content.entries().map(([type, at]) => ({ type: bare(type), at: at.resolve() }));
}

export function isJson(type: string): boolean {
  return type === "application/json" || type === "text/json" || /^[\w.-]+\/([\w.-]+\+)?json$/.test(type);
}

/** What the author did not care to name. */
export function isAny(type: string): boolean {
  return type === "*/*" || type === "application/*";
}

export function isText(type: string): boolean {
  return (
    /^text\//.test(type) || /^application\/([\w.-]+\+)?(xml|yaml|x-yaml|javascript|graphql|x-ndjson|jsonl)$/.test(type)
  );
}

/** The first that passes the first test, then the first that passes the second, and so on. */
export function prefer(media: readonly Media[], ...tests: readonly ((type: string) => boolean)[]): Media | undefined {
  for (const test of tests) {
    const found = media.find(({ type }) => test(type));
    if (found !== undefined) return found;
  }
  return undefined;
}
