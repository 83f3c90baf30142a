import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// One seed for all files, printed so that a failure can be played again: FAULT_SEED=... npm run test:faults
const seed = process.env.FAULT_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
process.env.FAULT_SEED = seed;
// The tests' processes trust the test certificates; Node reads this only when it starts.
process.env.NODE_EXTRA_CA_CERTS = fileURLToPath(new URL("../runtime/certificates/ca.pem", import.meta.url));
console.log(`FAULT_SEED=${seed}`);

export default defineConfig({
  test: {
    include: ["test/faults/**/*.test.ts"],
    // What is measured here is not to be disturbed by the neighbour.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 30_000,
    pool: "forks",
    // So that memory can be measured after a collection.
    execArgv: ["--expose-gc"],
  },
});
