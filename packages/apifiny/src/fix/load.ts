import { createRequire } from "node:module";
import { ConfigError } from "@venuekit/runtime";
import { fixDictionary } from "./dictionary.js";

/** The optional peer package, with three parts of it that its root does not pass on. */
export type Jspurefix = typeof import("jspurefix") &
  Pick<typeof import("jspurefix/dist/buffer/ascii/index.js"), "AsciiView"> &
  Pick<typeof import("jspurefix/dist/dictionary/parser/index.js"), "QuickFixGraphFileParser"> &
  Pick<typeof import("jspurefix/dist/transport/ascii/ascii-msg-transmitter.js"), "AsciiMsgTransmitter">;

const PARTS = [
  "jspurefix",
  "jspurefix/dist/buffer/ascii",
  "jspurefix/dist/dictionary/parser",
  "jspurefix/dist/transport/ascii/ascii-msg-transmitter",
];

/** The FIX library with the venue's dictionary. */
export interface Engine {
  readonly library: Jspurefix;
  readonly definitions: Awaited<ReturnType<InstanceType<Jspurefix["QuickFixGraphFileParser"]>["parse"]>>;
}

/** The part of Node's `require` that is used. */
export type Require = Pick<NodeJS.Require, "resolve"> & ((id: string) => unknown);

let engine: Promise<Engine> | undefined;

/**
 * Loads jspurefix, once and not before the first session: it takes half a second.
 *
 * @throws {ConfigError} It is not installed.
 */
export function loadEngine(): Promise<Engine> {
  engine ??= readEngine(createRequire(import.meta.url));
  return engine;
}

/** As {@link loadEngine}, with the way to find packages. */
export async function readEngine(require: Require): Promise<Engine> {
  let library: Jspurefix;
  try {
    // Its dependency injection wants this polyfill to be loaded first, and it does not do so itself.
    if (!("getMetadata" in Reflect)) createRequire(require.resolve("jspurefix"))("reflect-metadata");
    library = Object.assign({}, ...PARTS.map((part) => require(part))) as Jspurefix;
  } catch (cause) {
    if ((cause as { code?: unknown } | null)?.code !== "MODULE_NOT_FOUND") throw cause;
    throw new ConfigError('FIX sessions need the package "jspurefix": npm install jspurefix@^5.11.0');
  }
  // The dictionary comes from memory, so the archive that its install script unpacks is never needed.
  const parser = new library.QuickFixGraphFileParser(
    () => new library.StringDuplex(fixDictionary),
    (type) => new library.EmptyLogger(type),
  );
  return { library, definitions: await parser.parse() };
}
