import { brokenOperations } from "./broken-operations.js";
import { brokenSchemas } from "./broken-schemas.js";
import { brokenVersions } from "./broken-versions.js";
import type { BrokenSpec } from "./spec-text.js";

/** Every fault with the place it has to be reported at. */
export const broken: readonly BrokenSpec[] = [...brokenSchemas, ...brokenOperations, ...brokenVersions];
