import { defineConfig } from "vitest/config";

/** `npm run test:fleet`: eight processes that share a limit, by themselves, because they need the processor to keep up with it. */
export default defineConfig({
  test: { include: ["test/pacing/fleet.test.ts"], testTimeout: 90_000 },
});
