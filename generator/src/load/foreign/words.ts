const LONGEST = 300;

/**
 * The first paragraph of a description, as plain text on one line. Tables, code and what follows stay in the
 * specification: an editor's hover is no place for them.
 */
export function firstParagraph(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const [paragraph = ""] = text
    .trim()
    .replaceAll(/<\/(p|li|div|h\d)>|<br\s*\/?>/gi, "\n\n")
    .replaceAll(/<[^>\n]*>/g, "")
    .trim()
    .split(/\n\s*\n|```|\n\s*[|#*-]/);
  const line = paragraph.replaceAll(/\s+/g, " ").trim();
  if (line === "") return undefined;
  return line.length <= LONGEST ? line : `${cut(line)}…`;
}

function cut(line: string): string {
  const head = line.slice(0, LONGEST);
  const end = Math.max(head.lastIndexOf(". ") + 1, 0) || head.lastIndexOf(" ");
  return (end > LONGEST / 2 ? head.slice(0, end) : head).trim().replace(/[.,;:]$/, "");
}
