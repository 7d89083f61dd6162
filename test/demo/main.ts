/** `npm run demo`: the main job, end to end, on localhost. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { demoApifiny } from "./apifiny.js";
import { demoAster } from "./aster.js";
import { demoBitexasia } from "./bitexasia.js";
import { demoHashkey } from "./hashkey.js";
import { bold, green, red, step, title } from "./screen.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The last line the generator prints: what it compiled. */
function generate(): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["generator/bin/venuekit.js", "generate"], { cwd: ROOT });
    let output = "";
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(output.trim().split("\n").at(-1) ?? "");
      else reject(new Error(`venuekit generate failed:\n${output}`));
    });
  });
}

async function main(): Promise<void> {
  process.stdout.write(`${bold("venuekit")}: typed clients for trading venues, compiled from specifications\n`);
  title("Specifications to packages");
  await step("generate", generate, (summary) => summary);
  await demoHashkey();
  await demoAster();
  await demoApifiny();
  await demoBitexasia();
  process.stdout.write(`\n${green("Done.")} The code of this demo: test/demo/. Next: README.md.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`\n${red("The demo stopped:")} ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
