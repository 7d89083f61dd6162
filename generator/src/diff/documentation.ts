import type { Field } from "../model/types.js";
import type { SpecChange } from "./change.js";

const SAID = [
  "summary",
  "description",
  "document",
  "section",
  "evidence",
  "documented",
  "inferred",
  "default",
  "bounds",
  "also",
  "enumDescriptions",
  "descriptions",
  "weight",
  "throws",
  "interval",
  "message",
  "status",
  "inVersions",
] as const;

type Documented = Readonly<Partial<Record<(typeof SAID)[number], unknown>>>;

/** What is only said about a thing: one change for all of it, naming the parts. */
export function documentation(
  before: Documented | Field,
  after: Documented | Field,
  subject: { readonly owner: string; readonly part?: string; readonly label: string },
): SpecChange[] {
  const read = (one: Documented, part: (typeof SAID)[number]): string => plain(one[part]);
  const parts = SAID.filter((part) => read(before, part) !== read(after, part));
  if (parts.length === 0) return [];
  const { owner, part, label } = subject;
  const said = new Set(parts.map((one) => WORDS[one] ?? one));
  return [
    {
      impact: "invisible",
      action: "changed",
      subject: "documentation",
      owner,
      ...(part === undefined ? {} : { part }),
      text: `Changed what is said about ${label}: ${[...said].join(", ")}.`,
      reason: "documentation only: programs compile and run as before",
    },
  ];
}

const WORDS: Readonly<Partial<Record<string, string>>> = {
  also: "other spellings",
  documented: "evidence",
  inferred: "evidence",
  enumDescriptions: "values",
  descriptions: "values",
  throws: "errors",
  interval: "updates",
  inVersions: "versions",
};

/** Text that is equal for equal facts; places in files are no facts. */
function plain(value: unknown): string {
  return (
    JSON.stringify(value, (key, one: unknown) => {
      if (key === "by" && typeof one === "object" && one !== null && "name" in one) return one.name;
      return one instanceof Map ? [...one] : one;
    }) ?? ""
  );
}
