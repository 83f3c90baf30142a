import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.js";
import { type Call, type Client, GitLab, ListCall, operationOf } from "../../generated/index.js";
import { parseOperations } from "../../runtime/index.js";

type Functions = Record<string, (client: Client) => Call<unknown>>;
type Bound = Record<string, (params?: object, options?: object) => Call<unknown>>;

const files = readdirSync("generated/resources").map((file) => file.replace(/\.ts$/, ""));
const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("the table of operations", () => {
  it("holds for every operation what its resource's module holds", async () => {
    let count = 0;
    for (const file of files) {
      const module = (await import(`../../generated/resources/${file}.ts`)) as Functions;
      const resource = camelCase(file) as keyof typeof operations;
      const parsed = parseOperations(resource, operations[resource]);
      expect([...parsed.keys()].sort(), file).toEqual(Object.keys(module).sort());
      for (const [name, operation] of parsed) {
        expect(operation, `${resource}.${name}`).toEqual(operationOf(module[name]!));
        count++;
      }
    }
    expect(Object.keys(operations).sort()).toEqual(files.map(camelCase).sort());
    expect(count).toBeGreaterThan(1800);
  });

  it("gives the client a property for each resource, which is the same each time and for each client its own", () => {
    const gitlab = new GitLab();
    const clone = gitlab.with({ project_id: 5 });
    for (const resource of Object.keys(operations) as (keyof typeof operations & keyof GitLab)[]) {
      expect(gitlab[resource]).toBe(gitlab[resource]);
      expect(gitlab[resource]).not.toBe(clone[resource]);
      for (const [name, { list, ...operation }] of parseOperations(resource, operations[resource])) {
        const call = (gitlab[resource] as unknown as Bound)[name]!();
        expect(call.operation).toMatchObject(operation);
        expect(call instanceof ListCall).toBe(list);
      }
    }
    expect(Object.keys(gitlab)).toEqual([]);
  });
});
