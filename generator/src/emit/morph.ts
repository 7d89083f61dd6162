import { createRequire } from "node:module";
import type * as tsMorph from "ts-morph";

// By `require`, because `import` would first search the megabytes of the compiler inside for names of exports.
const morph = createRequire(import.meta.url)("ts-morph") as typeof tsMorph;

/** What is used of ts-morph at run time; its types are imported from it directly. */
export const Project: typeof tsMorph.Project = morph.Project;
export const StructureKind: typeof tsMorph.StructureKind = morph.StructureKind;
export const IndentationText: typeof tsMorph.IndentationText = morph.IndentationText;
export const QuoteKind: typeof tsMorph.QuoteKind = morph.QuoteKind;
export const VariableDeclarationKind: typeof tsMorph.VariableDeclarationKind = morph.VariableDeclarationKind;
