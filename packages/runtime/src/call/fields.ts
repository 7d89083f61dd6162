import type { Draft } from "./draft.js";

const FORM = "application/x-www-form-urlencoded";

/** Adds `key=value` fields, already encoded, where a request carries its own: in the form body, or else the query. */
export function appendFields(draft: Draft, fields: string): Draft {
  return draft.contentType === FORM
    ? { ...draft, body: joined(draft.body, fields) }
    : { ...draft, query: joined(draft.query, fields) };
}

function joined(before: string | undefined, fields: string): string {
  return before ? `${before}&${fields}` : fields;
}

/** The fields a request carries: its query and form body joined without a separator. A JSON body is not part of it. */
export function carriedFields({ contentType, query, body = "" }: Draft): string {
  return contentType === "application/json" ? query : query + body;
}

/** Does the request carry a field of this name? */
export function carries({ contentType, query, body }: Draft, field: string): boolean {
  return `&${query}&${contentType === FORM ? body : ""}`.includes(`&${field}=`);
}
