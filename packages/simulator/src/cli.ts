import { parseArgs } from "node:util";
import { banner } from "./banner.js";
import { startSimulator, VENUES, type VenueName } from "./venues/index.js";

const USAGE = `Usage: venuekit-simulator <venue> [options]

Venues: ${VENUES.join(", ")}

Options:
  --port <n>    port on 127.0.0.1 (default 8080, 0 for a free one); a second product takes the next one
  --seed <n>    seed of the simulated market (default 1)
  --no-limits   without rate limits
  --lenient     take what the documents refuse but known clients send
  --quiet       print nothing but errors
  --help        this text`;

interface Settings {
  readonly venue: VenueName;
  readonly port: number;
  readonly seed: number;
  readonly limits: boolean;
  readonly lenient: boolean;
  readonly quiet: boolean;
}

function usageError(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function wholeNumber(name: string, text: string, maximum: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= maximum)) usageError(`${name} must be a whole number from 0 to ${maximum}`);
  return value;
}

function readArguments(): Settings {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        port: { type: "string", default: "8080" },
        seed: { type: "string", default: "1" },
        "no-limits": { type: "boolean", default: false },
        lenient: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const [name, ...rest] = positionals;
    if (name === undefined) return usageError("Name a venue.");
    if (rest.length > 0) return usageError(`One venue only: ${positionals.join(" ")}`);
    const venue = VENUES.find((one) => one === name);
    if (!venue) return usageError(`Unknown venue: ${name}`);
    const port = wholeNumber("--port", values.port, 65_535);
    const seed = wholeNumber("--seed", values.seed, 4_294_967_295);
    return { venue, port, seed, limits: !values["no-limits"], lenient: values.lenient, quiet: values.quiet };
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error));
  }
}

async function main(): Promise<void> {
  const { venue, port, seed, limits, lenient, quiet } = readArguments();
  const simulator = await startSimulator(venue, { port, seed, limits }).catch((error: unknown) => {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    const busy = taken && "port" in error ? error.port : port;
    console.error(taken ? `Port ${busy} is in use. Choose another with --port.` : String(error));
    process.exit(1);
  });
  if (lenient && simulator.venue === "aster") {
    for (const { settings } of [simulator.futures, simulator.spot]) settings.requestIds = false;
  }
  if (!quiet) console.log(banner(simulator));
  const stop = (): void => {
    void simulator.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

void main();
