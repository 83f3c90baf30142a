import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";

/** Lets every name that ends in `.test` lead to this machine, for this process. */
export function resolveTestNames(): void {
  const real = dns.lookup as (...all: unknown[]) => void;
  dns.lookup = ((host: string, ...rest: unknown[]) =>
    real(/\.test$/.test(host) ? "127.0.0.1" : host, ...rest)) as never;
  syncBuiltinESMExports();
}
