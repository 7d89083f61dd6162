import { execFileSync } from "node:child_process";
import { mkdirSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";

/** Enough for the list of files of any repository. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The git repository a folder is part of; only read, its index included. */
export class Git {
  readonly #root: string;
  /** From the top of the repository to `root`, with a slash at the end; empty where they are the same. */
  readonly #prefix: string;

  private constructor(root: string, prefix: string) {
    this.#root = root;
    this.#prefix = prefix;
  }

  /** `undefined` where there is no git, no repository, or none that knows this folder. */
  static open(root: string): Git | undefined {
    const prefix = run(root, ["rev-parse", "--show-prefix"]);
    if (prefix === undefined) return undefined;
    const git = new Git(root, prefix.replace(/\r?\n$/, ""));
    if (prefix.trim() === "") return git;
    // A scratch folder that another repository ignores is no part of it.
    return run(root, ["check-ignore", "--quiet", "."]) === undefined ? git : undefined;
  }

  /** The commit a ref stands for. */
  commit(ref: string): string | undefined {
    if (ref.startsWith("-")) return undefined;
    return run(this.#root, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`])?.trim();
  }

  /** History may be cut off: commits can't be searched. */
  get isShallow(): boolean {
    return run(this.#root, ["rev-parse", "--is-shallow-repository"])?.trim() !== "false";
  }

  /** The newest commit that brought a text into a file, or took it out. */
  lastTouching(text: string, file: string): string | undefined {
    const found = run(this.#root, ["log", "-1", "--format=%H", `-S${text}`, "--", file])?.trim();
    return found === "" ? undefined : found;
  }

  /** Is a folder the same in the working tree as in a commit, new files included? */
  isUnchanged(commit: string, folder: string): boolean {
    if (run(this.#root, ["diff", "--quiet", "--no-ext-diff", commit, "--", folder]) === undefined) return false;
    return run(this.#root, ["ls-files", "--others", "--exclude-standard", "--", folder]) === "";
  }

  /** One file as it is in a commit. */
  show(commit: string, file: string): string | undefined {
    return run(this.#root, ["show", `${commit}:${this.#prefix}${file}`]);
  }

  /** Writes a folder of a commit below `target`. Returns what stands for the root there. */
  extract(commit: string, folder: string, target: string): string {
    const tree = join(target, "tree");
    const root = join(tree, this.#prefix);
    mkdirSync(root, { recursive: true });
    // An index of its own: that of the repository stays as it is.
    const env = { GIT_INDEX_FILE: resolve(target, "index") };
    const must = (args: readonly string[], input?: string): string => {
      const text = run(this.#root, args, { env, input });
      if (text === undefined) throw new Error(`git ${args[0]} failed for ${commit}`);
      return text;
    };
    must(["read-tree", commit]);
    const files = must(["ls-files", "-z", "--", folder]);
    must(["checkout-index", "-z", "--stdin", `--prefix=${realpathSync(tree)}/`], files);
    return root;
  }
}

interface RunOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly input: string | undefined;
}

/** The output of git; `undefined` where it fails. Hooks point git to other repositories: that is not inherited. */
function run(cwd: string, args: readonly string[], options?: RunOptions): string | undefined {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  try {
    return execFileSync("git", ["--no-pager", ...args], {
      cwd,
      encoding: "utf8",
      env: { ...Object.fromEntries(inherited), GIT_OPTIONAL_LOCKS: "0", ...options?.env },
      input: options?.input ?? "",
      maxBuffer: MOST_BYTES,
      stdio: ["pipe", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}
