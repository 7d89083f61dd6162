import type { SpecChange } from "../diff/change.js";
import { worst } from "../diff/report.js";
import type { VenueChanges } from "../diff/venues.js";
import { code } from "../diff/words.js";

export type Bump = "major" | "minor" | "patch";

/** A changeset: how far the version is raised, and what the changelog says. */
export interface Draft {
  readonly bump: Bump;
  readonly body: string;
}

/** A change with the product it belongs to; no product where the venue has one only. */
interface Told extends SpecChange {
  readonly product: string | undefined;
}

/** How many names the first line lists of each kind. */
const MOST_NAMES = 6;

/** The changeset of one package. `undefined` where nothing changed. */
export function draftOf(venues: readonly VenueChanges[], version: string): Draft | undefined {
  const all = venues.flatMap(({ venue, changes }) =>
    changes.map((change): Told => ({ ...change, product: venue.split("/")[1] })),
  );
  const found = worst(all);
  if (found === undefined) return undefined;
  const isEarly = version.startsWith("0.");
  const of = (impact: SpecChange["impact"]): Told[] => all.filter((change) => change.impact === impact);
  const [breaking, additive, invisible] = [of("breaking"), of("additive"), of("invisible")];
  const why = isEarly ? " (a minor version, because the package is still at 0.x)" : "";
  const sections = [
    headline([...breaking, ...additive]),
    section(`Breaking${why}:`, breaking.map(withReason)),
    section("Compatible with old programs:", additive.map(alone)),
    section("Without effect on programs:", quiet(invisible)),
  ];
  return {
    bump: found === "breaking" && !isEarly ? "major" : found === "invisible" ? "patch" : "minor",
    body: sections.filter((text) => text !== "").join("\n\n"),
  };
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [title, "", ...lines.map((line) => `- ${line}`)].join("\n");
}

function alone({ product, text }: Told): string {
  return product === undefined ? text : `${product}: ${text}`;
}

function withReason(change: Told): string {
  return `${alone(change).replace(/\.$/, "")}: ${change.reason}.`;
}

/** `Added `getFee` and `Fee`, removed `getOld`, changed `createOrder`.` */
function headline(visible: readonly Told[]): string {
  const whole = (action: SpecChange["action"]): string[] =>
    unique(visible.filter((change) => change.action === action && isWhole(change)));
  const [added, removed] = [whole("added"), whole("removed")];
  const known = new Set([...added, ...removed]);
  const changed = unique(visible).filter((name) => !known.has(name));
  const parts = [phrase("added", added), phrase("removed", removed), phrase("changed", changed)].filter(
    (part) => part !== "",
  );
  const text = parts.length === 0 ? "updated the documentation" : parts.join(", ");
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function isWhole({ subject, part }: SpecChange): boolean {
  return part === undefined && ["operation", "stream", "type", "venue"].includes(subject);
}

/** Functions come first: they are what the changes are sorted by. */
function unique(changes: readonly Told[]): string[] {
  const names = changes.map(({ product, owner }) => (product === undefined ? owner : `${product}/${owner}`));
  return [...new Set(names)];
}

function phrase(verb: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  const shown = names.slice(0, names.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES).map(code);
  const more = names.length - shown.length;
  const last = more > 0 ? `${more} more` : (shown.pop() ?? "");
  return `${verb} ${shown.length === 0 ? last : `${shown.join(", ")} and ${last}`}`;
}

/** What is only said about things stands in one line. */
function quiet(changes: readonly Told[]): string[] {
  const said = unique(changes.filter((change) => change.subject === "documentation"));
  const others = changes.filter((change) => change.subject !== "documentation");
  const line = phrase("Changed the documentation of", said);
  return [...others.map(alone), ...(line === "" ? [] : [`${line}.`])];
}
