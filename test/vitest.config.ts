import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  resolve: { conditions: ["@venuekit/source"] },
  ssr: { resolve: { conditions: ["@venuekit/source", "node"] } },
  test: {
    include: ["test/**/*.test.ts", "packages/*/test/**/*.test.ts", "generator/test/**/*.test.ts"],
    testTimeout: 20_000,
  },
});
