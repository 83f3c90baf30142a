import { beforeAll, expect, test } from "vitest";
import { VERSION } from "../../runtime/index.js";
import { serve } from "../runtime/server.js";
import { builtProgram, spawned } from "./built.js";

const TOKEN = "glpat-process-secret-0";
let program: string;
beforeAll(async () => {
  program = (await builtProgram()).path;
});

test("the built program is one that can be called, and says its version", async () => {
  expect(await spawned(program, ["--version"])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
});

test("it calls, writes and ends by itself", async () => {
  const server = await serve({ body: [{ id: 1, name: "main" }] });
  const env = { GITLAB_URL: server.origin, GITLAB_TOKEN: TOKEN };
  const table = await spawned(
    program,
    ["branches", "list", "--project-id", "81", "-o", "table", "--fields", "id,name"],
    env,
  );
  expect(table).toEqual({ code: 0, stdout: "id  name\n1   main\n", stderr: "" });
  const csv = await spawned(program, ["branches", "list", "--project-id", "81", "-o", "csv"], env);
  expect(csv.stdout).toBe("id,name\n1,main\n");
});

test("a failure is told on standard error, with its exit code", async () => {
  const server = await serve({ status: 404, body: { message: "404 Branch Not Found" } });
  const args = ["branches", "get", "--project-id", "81", "--branch", "nowhere"];
  const { code, stdout, stderr } = await spawned(program, args, { GITLAB_URL: server.origin, GITLAB_TOKEN: TOKEN });
  expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
  expect(stderr).toContain("404 Branch Not Found");
});

test("a reader that goes away ends the walk quietly", async () => {
  const item = { id: 1, text: "x".repeat(1000) };
  const server = await serve(({ path, query }) => {
    const page = Number(new URLSearchParams(query).get("page") ?? 1);
    return {
      headers: { link: `<http://x${path}?page=${page + 1}>; rel="next"` },
      body: Array.from({ length: 100 }, () => item),
    };
  });
  const line = `"${process.execPath}" "${program}" branches list --project-id 81 --all -o jsonl | head -n 3 | wc -l; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = await spawned("bash", ["-c", line], { GITLAB_URL: server.origin, GITLAB_TOKEN: TOKEN });
  expect(stdout.trim().split(/\s+/)).toEqual(["3", "0"]);
  expect(stderr).toBe("");
  // A walk without an end: that it came back at all is what counts.
  expect(server.seen.length).toBeLessThan(30);
});

test("Ctrl-C ends it with 130", async () => {
  const server = await serve(() => new Promise(() => {}));
  let asked: (() => void) | undefined;
  const ended = spawned(
    program,
    ["branches", "list", "--project-id", "81"],
    { GITLAB_URL: server.origin, GITLAB_TOKEN: TOKEN },
    (child) => {
      asked = () => child.kill("SIGINT");
    },
  );
  while (server.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  asked!();
  expect(await ended).toEqual({ code: 130, stdout: "", stderr: "" });
});

test("memory does not grow with a list that is written line by line", async () => {
  const text = "x".repeat(2000);
  const server = await serve(({ path, query }) => {
    const page = Number(new URLSearchParams(query).get("page") ?? 1);
    const link = page < 300 ? `<http://x${path}?page=${page + 1}>; rel="next"` : "";
    return { headers: { link }, body: Array.from({ length: 100 }, (_, index) => ({ id: page * 100 + index, text })) };
  });
  // 60 MB of issues through a heap of 24.
  const line = `"${process.execPath}" --max-old-space-size=24 "${program}" issues list --all -o jsonl | wc -lc; echo "\${PIPESTATUS[0]}"`;
  const { stdout } = await spawned("bash", ["-c", line], { GITLAB_URL: server.origin, GITLAB_TOKEN: TOKEN });
  const [lines, bytes, code] = stdout.trim().split(/\s+/).map(Number);
  expect({ lines, code }).toEqual({ lines: 30_000, code: 0 });
  expect(bytes).toBeGreaterThan(60_000_000);
});

// The `script` of Linux gives a program a terminal.
test.skipIf(process.platform !== "linux")(
  "Ctrl-C and the end of input answer the question before deleting",
  async () => {
    const server = await serve({ status: 204 });
    const env = { GITLAB_URL: server.origin, GITLAB_TOKEN: TOKEN, TERM: "dumb" };
    const answer = (keys: string): Promise<{ stdout: string }> => {
      // A terminal of its own, in which the keys are pressed once the question is there.
      const COMMAND = `'${process.execPath}' '${program}' branches delete --project-id 81 --branch old; echo "ended $?"`;
      const shell = `(sleep 1.5; printf '${keys}'; sleep 1) | script -qfec "$COMMAND" /dev/null`;
      return spawned("bash", ["-c", shell], { ...env, COMMAND });
    };
    const [interrupted, ended] = await Promise.all([answer("\\003"), answer("\\004")]);
    expect(interrupted.stdout).toContain("ended 130");
    expect(ended.stdout).toMatch(/nothing was done\s+ended 0/);
    expect(server.seen).toEqual([]);
  },
);

test("the mock answers until it is interrupted", async () => {
  let stop: (() => void) | undefined;
  let address: ((url: string) => void) | undefined;
  const url = new Promise<string>((resolve) => (address = resolve));
  const ended = spawned(
    process.execPath,
    ["--import", "tsx", "cli/main.ts", "mock", "--resources", "version", "--stateful"],
    {},
    (child) => {
      stop = () => child.kill("SIGTERM");
      child.stdout!.once("data", (chunk: Buffer) => address!(chunk.toString().trim()));
      child.on("close", () => address!(""));
    },
  );
  const host = await url;
  expect(host).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const { code, stdout } = await spawned(program, ["version", "get"], { GITLAB_URL: host, GITLAB_TOKEN: TOKEN });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toHaveProperty("version");
  stop!();
  expect((await ended).code).toBe(143);
});
