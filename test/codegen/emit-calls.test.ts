import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emit } from "../../codegen/emit/index.js";
import { write } from "../../codegen/main.js";
import { type Call, type Client, type Operation, operationOf } from "../../runtime/index.js";
import { harbour } from "./emit-harbour.js";

type Functions = Record<string, (client: Client, ...args: unknown[]) => unknown>;

let folder: string;

/** A generated module, run as it is. */
async function generated(path: string): Promise<Record<string, unknown>> {
  return (await import(pathToFileURL(join(folder, path)).href)) as Record<string, unknown>;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "harbour-"));
  const runtime = fileURLToPath(new URL("../../runtime/index.ts", import.meta.url));
  write(folder, emit(harbour(), { runtime }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A client that tells what it is asked to do. */
function stub(): { client: Client; calls: [operation: Operation, params: unknown, options: unknown][] } {
  const calls: [Operation, unknown, unknown][] = [];
  const call = (...args: [Operation, unknown, unknown]): number => calls.push(args);
  return { client: { call } as unknown as Client, calls };
}

describe("generated functions", () => {
  it("hand their descriptor, the parameters and the options to the client, as they are", async () => {
    const { create } = (await generated("resources/issues.ts")) as Functions;
    const { client, calls } = stub();
    const params = { project_id: "group/app", title: "Gentle reminder" };
    const options = { sudo: "alice" };
    create!(client, params, options);
    expect(calls).toEqual([
      [{ id: "issues.create", method: "POST", path: "/projects/{project_id}/issues" }, params, options],
    ]);
    expect(calls[0]?.[1]).toBe(params);
    expect(calls[0]?.[2]).toBe(options);
  });

  it("ask for lists as lists, also where they are overloaded", async () => {
    const { list } = (await generated("resources/projects.ts")) as Functions;
    expect(operationOf(list as (client: Client) => Call<unknown>)).toEqual({
      id: "projects.list",
      method: "GET",
      path: "/projects",
      pagination: "both",
      list: true,
    });
  });

  it("go by names that are words of the language, and by former names", async () => {
    const issues = (await generated("resources/issues.ts")) as Functions;
    expect(Object.keys(issues).sort()).toEqual(["add", "create", "delete", "get", "list"]);
    expect(issues["add"]).toBe(issues["create"]);
  });
});

describe("the generated client", () => {
  /** A GitLab whose answers are what was asked. */
  async function gitlab() {
    const { GitLab } = (await generated("index.ts")) as {
      GitLab: new (options: object) => Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>> & {
        with(changes: object): Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>;
        currentUser(): Promise<unknown>;
      };
    };
    const seen: string[] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      seen.push(`${init.method ?? "GET"} ${url}`);
      return Response.json({ username: "alice" });
    };
    return { client: new GitLab({ host: "https://gitlab.example.com", fetch }), seen };
  }

  it("has a property for each resource, made once", async () => {
    const { client, seen } = await gitlab();
    await client["issues"]!["get"]!({ project_id: "group/app", issue_iid: 7 });
    expect(seen).toEqual(["GET https://gitlab.example.com/api/v4/projects/group%2Fapp/issues/7"]);
    expect(client["issues"]).toBe(client["issues"]);
  });

  it("knows who it is", async () => {
    const { client, seen } = await gitlab();
    expect(await client.currentUser()).toEqual({ username: "alice" });
    expect(seen).toEqual(["GET https://gitlab.example.com/api/v4/user"]);
  });

  it("fills in what it is bound to, and sends nothing before it is called", async () => {
    const { client, seen } = await gitlab();
    const app = client.with({ project_id: 42 });
    expect(seen).toEqual([]);
    await app["issues"]!["get"]!({ issue_iid: 7 });
    expect(seen).toEqual(["GET https://gitlab.example.com/api/v4/projects/42/issues/7"]);
  });
});

describe("attributes", () => {
  it("tell path, required and optional names of every operation", async () => {
    const { attributes } = await generated("attributes.ts");
    expect(attributes).toMatchObject({
      "issues.create": {
        path: ["project_id"],
        required: ["title"],
        optional: ["labels", "due_date", "visibility"],
      },
      "issues.list": { path: ["project_id"], required: [], optional: ["iids"] },
      "users.getCurrent": { path: [], required: [], optional: [] },
    });
    expect(Object.keys(attributes as object)).toHaveLength(10);
  });
});
