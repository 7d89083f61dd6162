import { type Block, plainText } from "./blocks.js";
import type { Settings } from "./settings.js";

/** The part of a document that describes one request or one stream. */
export interface Scope {
  /** `METHOD /path` for a request, `undefined` for a stream. */
  readonly request: string | undefined;
  /** The socket's path; empty for a request. */
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
  readonly scope?: { readonly request: string | undefined; readonly title: string };
}

/** Finds the requests and streams of a document. Each reaches from its title to the next title or section. */
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
    const found = streams?.address.exec(text)?.[1];
    if (found !== undefined) address = found;
    const request = settings.request.exec(text);
    const opensStream =
      streams?.sections.includes(section) === true &&
      (streams.before.includes(plainText(blocks[at + 1]) ?? "") || streams.titles.some((title) => title.test(text)));
    if (request === null && !opensStream) return;
    const before = headings.length > 1 ? headings.slice(0, -1).map((heading) => heading.text) : [];
    const path = section === "" ? before : [section, subsection].filter((part) => part !== "");
    const from = request === null ? at : titleBefore(blocks, at, firstFree(marks.at(-1)));
    const title = blocks[from];
    open = title?.kind === "heading" ? title.level : 0;
    marks.push({
      from,
      section: path.join(" > "),
      address: request === null ? address : "",
      scope: {
        request: request === null ? undefined : `${request[1]} ${request[2]}`,
        title: plainText(blocks[from]) ?? "",
      },
    });
  });
  return marks;
}

/** Index of the first block that a new scope may take. A mark that is no scope itself may hold its title. */
function firstFree(last: Mark | undefined): number {
  if (last === undefined) return 0;
  return last.scope === undefined ? last.from : last.from + 1;
}

/** Index of a request's title: the heading above it, or the line before it that is no sentence. */
function titleBefore(blocks: readonly Block[], request: number, first: number): number {
  for (let at = request - 1; at >= first; at--) if (blocks[at]?.kind === "heading") return at;
  let at = request - 1;
  while (at > first && /[.:!]$/u.test(plainText(blocks[at]) ?? ".")) at -= 1;
  return at >= first && plainText(blocks[at]) !== undefined ? at : request;
}
