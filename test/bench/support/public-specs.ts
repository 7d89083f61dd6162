import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A specification that its owner publishes on npm, and ten of its calls. */
export interface PublicSpec {
  readonly name: string;
  /** Name of the file, with the ending its format asks for. */
  readonly file: string;
  readonly text: string;
  readonly calls: readonly Call[];
}

/** One call in the words of each: its function, its path, what it takes, and what is read of its answer. */
export interface Call {
  readonly id: string;
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  readonly inPath?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string>>;
  readonly reads: string;
}

const { resolve } = createRequire(import.meta.url);

/** By name, so that its megabytes of types are none of ours. */
const SEAM: string = "@seamapi/types/connect";

/** In YAML and full of `allOf`, of ordinary size, and 3 MB with 440 calls. */
export async function publicSpecs(): Promise<PublicSpec[]> {
  const { openapi }: { readonly openapi: unknown } = await import(SEAM);
  return [
    { name: "Figma", file: "figma.yaml", text: read("@figma/rest-api-spec/openapi/openapi.yaml"), calls: FIGMA },
    {
      name: "Star Trek",
      file: "star-trek.json",
      text: read("@readme/oas-examples/3.0/json/star-trek.json"),
      calls: STAR_TREK,
    },
    { name: "Seam", file: "seam.json", text: JSON.stringify(openapi, null, 2), calls: SEAM_CALLS },
  ];
}

function read(file: string): string {
  return readFileSync(resolve(file), "utf8");
}

const inPath = { file_key: "f" };
const FIGMA: readonly Call[] = [
  { id: "getMe", method: "GET", path: "/v1/me", reads: "handle" },
  { id: "getFile", method: "GET", path: "/v1/files/{file_key}", inPath, query: { ids: "1" }, reads: "name" },
  {
    id: "getFileNodes",
    method: "GET",
    path: "/v1/files/{file_key}/nodes",
    inPath,
    query: { ids: "1" },
    reads: "nodes",
  },
  { id: "getImages", method: "GET", path: "/v1/images/{file_key}", inPath, query: { ids: "1" }, reads: "images" },
  { id: "getFileVersions", method: "GET", path: "/v1/files/{file_key}/versions", inPath, reads: "versions" },
  { id: "getComments", method: "GET", path: "/v1/files/{file_key}/comments", inPath, reads: "comments" },
  {
    id: "postComment",
    method: "POST",
    path: "/v1/files/{file_key}/comments",
    inPath,
    body: { message: "m" },
    reads: "id",
  },
  { id: "getComponent", method: "GET", path: "/v1/components/{key}", inPath: { key: "k" }, reads: "meta" },
  { id: "getStyle", method: "GET", path: "/v1/styles/{key}", inPath: { key: "k" }, reads: "meta" },
  { id: "getWebhook", method: "GET", path: "/v2/webhooks/{webhook_id}", inPath: { webhook_id: "w" }, reads: "id" },
];

const STAR_TREK: readonly Call[] = "Animal Book Character Episode Food Location Movie Season Series Species"
  .split(" ")
  .map((name) => {
    const word = name.toLowerCase();
    return { id: `get${name}`, method: "GET", path: `/${word}`, query: { uid: "u" }, reads: word };
  });

const SEAM_CALLS: readonly Call[] = [
  { id: "devicesListPost", method: "POST", path: "/devices/list", body: {}, reads: "devices" },
  { id: "devicesGetPost", method: "POST", path: "/devices/get", body: { device_id: "d" }, reads: "device" },
  { id: "locksListPost", method: "POST", path: "/locks/list", body: {}, reads: "locks" },
  { id: "locksLockDoorPost", method: "POST", path: "/locks/lock_door", body: { device_id: "d" }, reads: "ok" },
  { id: "locksUnlockDoorPost", method: "POST", path: "/locks/unlock_door", body: { device_id: "d" }, reads: "ok" },
  { id: "accessCodesListPost", method: "POST", path: "/access_codes/list", body: {}, reads: "access_codes" },
  { id: "accessCodesCreatePost", method: "POST", path: "/access_codes/create", body: { device_id: "d" }, reads: "ok" },
  { id: "eventsListPost", method: "POST", path: "/events/list", body: {}, reads: "events" },
  { id: "connectWebviewsListPost", method: "POST", path: "/connect_webviews/list", body: {}, reads: "ok" },
  { id: "clientSessionsListPost", method: "POST", path: "/client_sessions/list", body: {}, reads: "client_sessions" },
];
