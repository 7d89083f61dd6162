/** What a change means for a program written against the older state. */
export type Impact = "breaking" | "additive" | "invisible";

export type Action = "added" | "removed" | "changed";

/** What changed: something a program can name, or what is said about it. */
export type Subject =
  | "venue"
  | "operation"
  | "stream"
  | "parameter"
  | "variant"
  | "result"
  | "type"
  | "field"
  | "value"
  | "code"
  | "limit"
  | "server"
  | "socket"
  | "version"
  | "documentation";

/** One difference between two states of a specification. */
export interface SpecChange {
  readonly impact: Impact;
  readonly action: Action;
  readonly subject: Subject;
  /** The function, type or table it belongs to, by the name programs use. */
  readonly owner: string;
  /** The part of the owner, e.g. a parameter; absent where it is the owner itself. */
  readonly part?: string;
  /** What happened: a sentence in the past tense, fit for a changelog. */
  readonly text: string;
  /** Why it has this impact, in words. */
  readonly reason: string;
}

const IMPACTS: readonly Impact[] = ["breaking", "additive", "invisible"];
const SUBJECTS: readonly Subject[] = [
  "venue",
  "version",
  "operation",
  "stream",
  "parameter",
  "variant",
  "result",
  "type",
  "field",
  "value",
  "code",
  "limit",
  "server",
  "socket",
  "documentation",
];

/** In an order that does not depend on that of the files: by impact, subject and text; what is said twice once. */
export function sorted(changes: readonly SpecChange[]): SpecChange[] {
  const byText = new Map<string, SpecChange>();
  for (const change of changes) {
    const other = byText.get(change.text);
    if (other === undefined || rank(change) < rank(other)) byText.set(change.text, change);
  }
  return [...byText.values()].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      SUBJECTS.indexOf(a.subject) - SUBJECTS.indexOf(b.subject) ||
      compareText(a.owner, b.owner) ||
      compareText(a.text, b.text),
  );
}

/** 0 is the worst. */
export function rank({ impact }: Pick<SpecChange, "impact">): number {
  return IMPACTS.indexOf(impact);
}

/** By code units: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Pairs of what is in both, and what only one of them has. */
export interface Matched<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly both: readonly (readonly [before: T, after: T])[];
}

/** Matches by name: something renamed is removed and added. */
export function match<T>(before: readonly T[], after: readonly T[], nameOf: (one: T) => string): Matched<T> {
  const old = new Map(before.map((one) => [nameOf(one), one]));
  const names = new Set(after.map(nameOf));
  const both = after.flatMap((one): (readonly [T, T])[] => {
    const other = old.get(nameOf(one));
    return other === undefined ? [] : [[other, one]];
  });
  return {
    added: after.filter((one) => !old.has(nameOf(one))),
    removed: before.filter((one) => !names.has(nameOf(one))),
    both,
  };
}
