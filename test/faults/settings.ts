/** Where the random numbers start; vitest.config.ts sets and prints it. */
export const seed = whole("FAULT_SEED", 1);
/** How many random scripts are played. */
export const runs = whole("FAULT_RUNS", 1000);
/** How long they may take, in seconds; the other long tests take half as long. What is left out by then is said. */
export const seconds = whole("FAULT_SECONDS", 40);

function whole(name: string, fallback: number): number {
  const value = Number(process.env[name] ?? fallback);
  if (!Number.isInteger(value) || value < 0) throw new Error(`${name}: expected a whole number`);
  return value;
}
