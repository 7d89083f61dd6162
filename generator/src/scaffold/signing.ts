import { isMap } from "../load/foreign/node.js";
import { isPublic } from "./calls.js";
import { at, type Documents, operationsOf } from "./document.js";

/** How the key travels, as far as the specification says. */
export interface Signing {
  /** The body of `withKey`; absent where signing is a gap. */
  readonly withKey: string | undefined;
  /** In words, for comments. */
  readonly reason: string;
}

/** What can be read from the security schemes: a key in a header, query or cookie, or a bearer token. */
export function signingOf(documents: Documents): Signing {
  const schemes = at(documents.openapi, "components", "securitySchemes");
  const list = Object.entries(isMap(schemes) ? schemes : {});
  if (operationsOf(documents).every(({ node }) => isPublic(node))) {
    return { withKey: undefined, reason: "No call of the specification needs it." };
  }
  for (const [name, scheme] of list) {
    const withKey = isMap(scheme) ? sourceOf(scheme) : undefined;
    if (withKey === undefined) continue;
    const others =
      list.length > 1
        ? ` Its other schemes are ${list
            .map(([one]) => one)
            .filter((one) => one !== name)
            .join(", ")}.`
        : "";
    return { withKey, reason: `its scheme \`${name}\`.${others}` };
  }
  const [first] = list;
  return {
    withKey: undefined,
    reason: first === undefined ? "The specification does not say." : `The specification only names \`${first[0]}\`.`,
  };
}

function sourceOf(scheme: Readonly<Record<string, unknown>>): string | undefined {
  const name = JSON.stringify(scheme.name);
  if (scheme.type === "http" && scheme.scheme === "bearer") {
    return `return { ...draft, headers: { ...draft.headers, authorization: \`Bearer \${key}\` } };`;
  }
  if (scheme.type === "http" && scheme.scheme === "basic") {
    return `// \`key\` is \`user:password\`.\n  return { ...draft, headers: { ...draft.headers, authorization: \`Basic \${btoa(key)}\` } };`;
  }
  if (scheme.type !== "apiKey" || scheme.name === "") return undefined;
  if (scheme.in === "header") return `return { ...draft, headers: { ...draft.headers, [${name}]: key } };`;
  if (scheme.in === "query") {
    return `const field = \`\${encodeURIComponent(${name})}=\${encodeURIComponent(key)}\`;\n  return { ...draft, query: draft.query === "" ? field : \`\${draft.query}&\${field}\` };`;
  }
  return `const cookie = [draft.headers.cookie, \`\${${name}}=\${encodeURIComponent(key)}\`].filter(Boolean).join("; ");\n  return { ...draft, headers: { ...draft.headers, cookie } };`;
}
