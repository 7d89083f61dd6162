import { join } from "node:path";
import { type Ended, run } from "../packaging/run.js";
import { bindTo } from "./registry.js";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Address of the repository where the CI can vouch for where a package was built: GitHub Actions, in a job with
 * `id-token: write`. `undefined` elsewhere.
 */
export function provenanceOf(environment: Environment): string | undefined {
  const { GITHUB_ACTIONS, ACTIONS_ID_TOKEN_REQUEST_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment;
  const offered = GITHUB_ACTIONS === "true" && ACTIONS_ID_TOKEN_REQUEST_URL && GITHUB_SERVER_URL && GITHUB_REPOSITORY;
  return offered ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : undefined;
}

/**
 * `changeset publish`: what the registry does not have yet, and a git tag for each. Resolves with all it printed;
 * changesets/action finds the tags in it.
 */
export function publish(root: string, registry: string, provenance: boolean): Promise<Ended> {
  const env = { ...bindTo(registry), ...(provenance && { NPM_CONFIG_PROVENANCE: "true" }) };
  const changeset = join(root, "node_modules/@changesets/cli/bin.js");
  return run(process.execPath, [changeset, "publish"], { cwd: root, env, timeoutMs: 600_000 });
}
