import { createHash } from "node:crypto";
import { cp, mkdir, readFile, realpath } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { runServer } from "verdaccio";
import { succeed } from "../../packaging/run.js";

/** A registry of our own, empty at first. */
export interface Registry {
  readonly url: string;
  /** Address it is bound to. */
  readonly address: string;
  close(): Promise<void>;
}

/** Starts Verdaccio on a free port of the loopback interface. It knows no other registry, so it works offline. */
export async function startRegistry(directory: string): Promise<Registry> {
  await mkdir(directory, { recursive: true });
  const server = (await runServer({
    self_path: directory,
    storage: join(directory, "storage"),
    auth: { htpasswd: { file: join(directory, "htpasswd"), max_users: -1 } },
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$all" } },
    web: { enable: false },
    log: { type: "stdout", format: "json", level: "fatal" },
  } as unknown as Parameters<typeof runServer>[0])) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { address, port } = server.address() as AddressInfo;
  return {
    url: `http://${address}:${port}/`,
    address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Installed {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Puts the installed third-party dependencies of these packages, and all that those need, into the registry. */
export async function seed(registry: Registry, packages: readonly string[], directory: string): Promise<string[]> {
  const found = new Map<string, string>();
  for (const folder of packages) await collect(folder, join(folder, "node_modules"), found);
  await Promise.all([...found].map(([id, folder]) => upload(registry, folder, join(directory, id))));
  return [...found.keys()];
}

async function collect(folder: string, modules: string, found: Map<string, string>): Promise<void> {
  const { dependencies = {} } = await readManifest(folder);
  for (const name of Object.keys(dependencies).filter((one) => !one.startsWith("@venuekit/"))) {
    const installed = await realpath(join(modules, name));
    const { version } = await readManifest(installed);
    if (found.has(`${name}@${version}`)) continue;
    found.set(`${name}@${version}`, installed);
    // pnpm puts the dependencies of a package beside it.
    await collect(installed, name.startsWith("@") ? dirname(dirname(installed)) : dirname(installed), found);
  }
}

/** What `npm publish` sends, without its seconds. */
async function upload({ url }: Registry, folder: string, directory: string): Promise<void> {
  const manifest = await readManifest(folder);
  const { name, version } = manifest;
  await cp(folder, join(directory, "package"), {
    recursive: true,
    filter: (path) => path !== join(folder, "node_modules"),
  });
  await succeed("tar", ["-czf", "package.tgz", "package"], { cwd: directory });
  const bytes = await readFile(join(directory, "package.tgz"));
  const file = `${name}-${version}.tgz`;
  const dist = {
    shasum: createHash("sha1").update(bytes).digest("hex"),
    integrity: `sha512-${createHash("sha512").update(bytes).digest("base64")}`,
    tarball: `${url}${name}/-/${file}`,
  };
  const document = {
    _id: name,
    name,
    "dist-tags": { latest: version },
    versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
    _attachments: {
      [file]: { content_type: "application/octet-stream", data: bytes.toString("base64"), length: bytes.length },
    },
  };
  const answer = await fetch(url + name.replace("/", "%2f"), {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(document),
  });
  if (!answer.ok) throw new Error(`${name}@${version}: ${answer.status} ${await answer.text()}`);
}

async function readManifest(folder: string): Promise<Installed> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Installed;
}
