export type { Json, JsonObject } from "./json.js";
export { parseJson } from "./parse.js";
export { detach } from "./text.js";
