import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { succeed } from "../../packaging/run.js";
import { ROOT } from "../../packaging/workspace.js";

/** Runs programs that know one registry, and can't reach or log in to any other. */
export interface Sealed {
  readonly env: Readonly<Record<string, string>>;
  /** Rejects with all it printed where it fails. */
  run(cwd: string, command: string, ...args: string[]): Promise<string>;
}

/**
 * An environment made from nothing: its own home, caches and configuration, so that no setting and no token of this
 * machine takes part, the registry on the loopback interface, and for any other address a proxy that is not there.
 */
export async function seal(home: string, registry: string, packageManager: string): Promise<Sealed> {
  const { hostname, host } = new URL(registry);
  if (hostname !== "127.0.0.1") throw new Error(`the rehearsal publishes to 127.0.0.1 only, not to ${registry}`);
  await mkdir(home, { recursive: true });
  const userconfig = join(home, ".npmrc");
  // npm refuses to publish without a token; the registry takes any.
  await writeFile(userconfig, `registry=${registry}\n//${host}/:_authToken=rehearsal\nupdate-notifier=false\n`);
  await writeFile(join(home, ".yarnrc"), `registry "${registry}"\n`);
  const pnpm = dirname(await find(packageManager));
  const nowhere = "http://127.0.0.1:9";
  const env: Record<string, string> = {
    HOME: home,
    PATH: [pnpm, dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
    NO_COLOR: "1",
    NPM_CONFIG_USERCONFIG: userconfig,
    NPM_CONFIG_GLOBALCONFIG: join(home, "no-global-npmrc"),
    NPM_CONFIG_AUDIT: "false",
    NPM_CONFIG_FUND: "false",
    npm_config_registry: registry,
    "npm_config_@venuekit:registry": registry,
    http_proxy: nowhere,
    https_proxy: nowhere,
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    no_proxy: hostname,
    NO_PROXY: hostname,
    GIT_CONFIG_GLOBAL: join(home, ".gitconfig"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Maintainer",
    GIT_AUTHOR_EMAIL: "maintainer@localhost",
    GIT_COMMITTER_NAME: "Maintainer",
    GIT_COMMITTER_EMAIL: "maintainer@localhost",
  };
  const assignments = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return {
    env,
    run: (cwd, command, ...args) =>
      succeed("env", ["-i", ...assignments, command, ...args], { cwd, timeoutMs: 4 * 60_000 }),
  };
}

/** The package manager of the repository, outside of the seal: npx has it, or gets it once. */
async function find(packageManager: string): Promise<string> {
  const args = ["--yes", "--prefer-offline", "--package", packageManager, "--call", "command -v pnpm"];
  const printed = await succeed("npx", args, { cwd: ROOT });
  const path = printed.split("\n").findLast((line) => line.startsWith("/"));
  if (path === undefined) throw new Error(`npx does not find ${packageManager}:\n${printed}`);
  return path;
}
