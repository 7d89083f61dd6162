import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SpecError } from "../load/error.js";

const INDEX = "packages/simulator/src/venues/index.ts";
const BANNER = "packages/simulator/src/banner.ts";

/** The simulator's own lists, with one more venue in them. */
export function registered(root: string, id: string, type: string): Map<string, string> {
  const files = new Map<string, string>();
  const name = /^[a-z][a-z0-9]*$/.test(id) ? id : JSON.stringify(id);
  if (existsSync(join(root, INDEX))) {
    let text = readFileSync(join(root, INDEX), "utf8");
    const lines = [
      [
        `import { type ${type}Options, type ${type}Simulator, start${type} } from "./${id}/simulator.js";\n`,
        /^\/\*\* Options by venue/m,
      ],
      [`  readonly ${name}: ${type}Options;\n`, /(?<=interface VenueOptions \{\n(?:.*\n)*?)(?=\})/],
      [`  readonly ${name}: ${type}Simulator;\n`, /(?<=interface VenueSimulators \{\n(?:.*\n)*?)(?=\})/],
      [`  ${name}: start${type},\n`, /(?<=const START[^{]*\{[^{]*\{\n(?:.*\n)*?)(?=\})/],
    ] as const;
    for (const [line, place] of lines) text = inserted(text, line, place, INDEX);
    text = inserted(text, `, ${JSON.stringify(id)}`, /(?<=VENUES: readonly VenueName\[\] = \[[^\]]*)(?=\])/, INDEX);
    files.set(INDEX, text.replace(/\n\n(import .*\n)\n?(?=\/\*\* Options)/, "\n$1\n"));
  }
  if (existsSync(join(root, BANNER))) {
    const text = readFileSync(join(root, BANNER), "utf8");
    const lines = `    case ${JSON.stringify(id)}:\n      return [\`  REST    \${simulator.restUrl}\`, \`  streams \${simulator.streamUrl}\`];\n`;
    files.set(BANNER, inserted(text, lines, /(?<=switch \(simulator\.venue\) \{\n)/, BANNER));
  }
  return files;
}

function inserted(text: string, line: string, place: RegExp, file: string): string {
  const at = text.search(place);
  if (at === -1) throw new SpecError(file, "", "does not look as expected; add the venue by hand");
  return text.slice(0, at) + line + text.slice(at);
}
