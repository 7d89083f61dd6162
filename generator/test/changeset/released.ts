import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "../../src/commands/generate.js";
import { writeSpec } from "../diff/states.js";
import { commit, git } from "../support/git.js";
import { object, operation } from "../support/spec-text.js";

export const TEXT = "{ type: string }";
/** The draft of the venue `shop`. */
export const SHOP = ".changeset/shop-spec.md";

interface Options {
  readonly check?: boolean;
  readonly changeset?: boolean;
  readonly venues?: readonly string[];
}

/** A repository with git and changesets, in which things were released. */
export class Released {
  root: string;

  /** Venues `shop` at 0.2.0, with one product, and `desk` at 1.4.0, with two. */
  static async open(): Promise<Released> {
    const repository = new Released(mkdtempSync(join(tmpdir(), "venuekit-drafts-")));
    const { root } = repository;
    git(root, "init", "--quiet");
    mkdirSync(join(root, ".changeset"));
    repository.write(".changeset/config.json", "{}\n");
    repository.spec("shop", `a: ${TEXT}`, "a");
    repository.spec("desk/spot", `a: ${TEXT}`);
    repository.spec("desk/swap", `a: ${TEXT}`);
    repository.setVersion("shop", "0.2.0");
    repository.setVersion("desk", "1.4.0");
    await repository.run({ changeset: false });
    commit(root, "release");
    git(root, "tag", "@venuekit/shop@0.2.0");
    git(root, "tag", "@venuekit/desk@1.4.0");
    return repository;
  }

  constructor(root: string) {
    this.root = root;
  }

  close(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** What `generate` prints after its first line, which is about files. */
  async run(options: Options = {}): Promise<string> {
    const lines: string[] = [];
    const print = (line: string): void => void lines.push(line);
    await generate({ root: this.root, check: false, venues: [], print, ...options });
    return lines.slice(1).join("\n");
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  drafts(): string[] {
    return readdirSync(join(this.root, ".changeset")).sort();
  }

  bump(path: string): string | undefined {
    return /^"@venuekit\/\w+": (\w+)$/m.exec(this.read(path))?.[1];
  }

  setVersion(venue: string, version: string, more: object = {}): void {
    const value = { name: `@venuekit/${venue}`, version, ...more };
    this.write(`packages/${venue}/package.json`, `${JSON.stringify(value, null, 2)}\n`);
  }

  /** The answer of the one operation of a venue. */
  spec(id: string, properties: string, required = ""): void {
    writeSpec(this.root, id, { openapi: operation(object(properties, required)) });
  }
}
