import type { Auth, Operation, Stream } from "../model/venue.js";
import { match, type SpecChange } from "./change.js";
import { code, list } from "./words.js";

const STRENGTH: readonly Auth[] = ["none", "key", "signed"];
const NEEDS: Readonly<Record<Auth, string>> = { none: "no key", key: "a key", signed: "a signature" };

type Called = Pick<Operation | Stream, "id" | "access"> & {
  readonly versions: readonly { name: string; auth: Auth }[];
};

/**
 * Who may call, and in which versions of the API.
 *
 * @param known Versions of the API in both states: what goes or comes with a whole version is not repeated here.
 */
export function compareAccess(
  before: Called,
  after: Called,
  subject: "operation" | "stream",
  known: ReadonlySet<string>,
): SpecChange[] {
  const name = code(after.id);
  const about = { action: "changed", subject, owner: after.id } as const;
  const changes: SpecChange[] = [];
  const byVersion = (one: Called): readonly { name: string; auth: Auth }[] =>
    one.versions.filter((version) => known.has(version.name));
  const { added, removed, both } = match(byVersion(before), byVersion(after), (version) => version.name);
  if (removed.length > 0) {
    const text = `Removed ${name} from ${list(removed.map((one) => one.name))} of the API.`;
    changes.push({ ...about, impact: "breaking", text, reason: "old programs that call it there are refused" });
  }
  if (added.length > 0) {
    const text = `Added ${name} to ${list(added.map((one) => one.name))} of the API.`;
    changes.push({ ...about, impact: "additive", text, reason: "it was refused there before" });
  }
  const plain = [
    { name: "", auth: before.access.auth },
    { name: "", auth: after.access.auth },
  ] as const;
  for (const [old, current] of both.length > 0 ? both : [plain]) {
    if (old.auth === current.auth) continue;
    const where = current.name === "" ? "" : ` in ${code(current.name)} of the API`;
    const stronger = STRENGTH.indexOf(current.auth) > STRENGTH.indexOf(old.auth);
    changes.push({
      ...about,
      impact: stronger ? "breaking" : "additive",
      text: `Changed the access of ${name}${where}: it needs ${NEEDS[current.auth]} instead of ${NEEDS[old.auth]}.`,
      reason: stronger ? "old programs may not have what it needs" : "old programs have more than it needs",
    });
  }
  if (before.access.permission !== after.access.permission) {
    const more = after.access.permission === "write";
    changes.push({
      ...about,
      impact: more ? "breaking" : "additive",
      text: `Changed the permission ${name} needs from ${before.access.permission} to ${after.access.permission}.`,
      reason: more ? "keys that may only read are refused" : "keys that may write are still accepted",
    });
  }
  return changes;
}
