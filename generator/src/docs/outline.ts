import { type Block, plainText } from "./blocks.js";
import type { Settings } from "./settings.js";

/** The part of a document that describes one request or one stream. */
export interface Scope {
  readonly kind: "request" | "stream" | "common";
  /** `METHOD /path` for a request, otherwise empty. */
  readonly request: string;
  /** The socket's path; empty for a request, or where the document names none. */
  readonly address: string;
  /** Titles of the sections around it, joined by ` > `. */
  readonly section: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

interface Mark {
  readonly from: number;
  readonly section: string;
  readonly address: string;
  /** Absent for the start of a section, which only ends what stands before it. */
  readonly scope?: Pick<Scope, "kind" | "request" | "title">;
}

/**
 * Finds the requests and streams of a document. Each reaches from its title to the next title or section. A `common`
 * scope describes what the streams after it share.
 */
export function outline(blocks: readonly Block[], settings: Settings): Scope[] {
  const marks = findMarks(blocks, settings);
  return marks.flatMap((mark, index) => {
    if (mark.scope === undefined) return [];
    const end = marks[index + 1]?.from ?? blocks.length;
    const { section, address, scope } = mark;
    return [{ ...scope, section, address, blocks: blocks.slice(mark.from, end) }];
  });
}

function findMarks(blocks: readonly Block[], settings: Settings): Mark[] {
  const { streams } = settings;
  const marks: Mark[] = [];
  const headings: { level: number; text: string }[] = [];
  let section = "";
  let subsection = "";
  let address = "";
  // Level of the heading that is the title of the last scope; 0 where that title is a plain line.
  let open = 0;
  blocks.forEach((block, at) => {
    const text = plainText(block);
    if (text === undefined) return;
    if (block.kind === "heading") {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      headings.push({ level: block.level, text });
      if (block.level <= open) marks.push({ from: at, section, address });
    }
    const opensSection = settings.sections.includes(text);
    if (opensSection || (settings.subsections.includes(text) && section !== "")) {
      section = opensSection ? text : section;
      subsection = opensSection ? "" : text;
      address = "";
      marks.push({ from: at, section, address });
      return;
    }
    address = streams?.address.exec(text)?.[1] ?? address;
    const request = requestOf(text, settings);
    const inside = streams?.sections.some((name) => name === section || headings.some((one) => one.text === name));
    const kind = request === undefined ? inside === true && streamKind(blocks, at, settings) : "request";
    if (kind === false) return;
    const before = headings.length > 1 ? headings.slice(0, -1).map((heading) => heading.text) : [];
    const path = section === "" ? before : [section, subsection].filter((part) => part !== "");
    const from = request === undefined ? at : titleBefore(blocks, at, firstFree(marks.at(-1)), settings);
    const opening = blocks[from];
    const title = plainText(opening) ?? "";
    open = opening?.kind === "heading" ? opening.level : 0;
    const known = streams?.addresses.get(title) ?? streams?.addresses.get(section);
    marks.push({
      from,
      section: path.join(" > "),
      address: request === undefined ? (known ?? address) : "",
      scope: { kind, request: request ?? "", title },
    });
  });
  return marks;
}

/** `METHOD /path` where a line is a request line, its path as the spec writes it. */
function requestOf(text: string, settings: Settings): string | undefined {
  const found = settings.request.exec(text);
  if (found === null) return undefined;
  const [, method = "", printed = ""] = found;
  for (const [from, to] of settings.paths) {
    if (printed.startsWith(from)) return `${method} ${to}${printed.slice(from.length)}`;
  }
  return `${method} ${printed}`;
}

function streamKind(blocks: readonly Block[], at: number, settings: Settings): "stream" | "common" | false {
  const { streams } = settings;
  const text = plainText(blocks[at]) ?? "";
  const next = plainText(blocks[at + 1]) ?? "";
  if (streams?.common.some((line) => line.test(text)) === true) return "common";
  return (
    (streams?.before.includes(next) === true || streams?.titles.some((title) => title.test(text)) === true) && "stream"
  );
}

/** Index of the first block that a new scope may take. A mark that is no scope itself may hold its title. */
function firstFree(last: Mark | undefined): number {
  if (last === undefined) return 0;
  return last.scope === undefined ? last.from : last.from + 1;
}

/** Index of a request's title: the heading above it, a line known as one, or the line before it that is no sentence. */
function titleBefore(blocks: readonly Block[], request: number, first: number, settings: Settings): number {
  for (let at = request - 1; at >= first; at--) if (isTitle(blocks, at, settings)) return at;
  let at = request - 1;
  while (at > first && /[.:!]$/u.test(plainText(blocks[at]) ?? ".")) at -= 1;
  return at >= first && plainText(blocks[at]) !== undefined ? at : request;
}

function isTitle(blocks: readonly Block[], at: number, { titles }: Settings): boolean {
  const block = blocks[at];
  if (block?.kind === "heading") return true;
  const text = plainText(block);
  if (text === undefined) return false;
  const next = plainText(blocks[at + 1]) ?? "";
  return titles.like.some((like) => like.test(text)) || titles.before.some((before) => before.test(next));
}
