import { fileURLToPath } from "node:url";
import { release } from "./release.js";

const USAGE = `usage: pnpm release [--dry-run]

Builds the packages, checks them as packed (contents, manifest, licence, publint, attw) and publishes what the
configured registry does not have yet, with git tags. Refuses uncommitted changes and changesets without a version.

  --dry-run  all of it except for publishing`;

const args = process.argv.slice(2);
if (args.some((arg) => arg !== "--dry-run")) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  try {
    process.exitCode = await release({ root, dryRun: args.length > 0, print: (text) => console.log(text) });
  } catch (error) {
    console.error(`pnpm release: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
