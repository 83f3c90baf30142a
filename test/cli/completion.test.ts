import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { complete } from "../../cli/complete.js";
import { builtProgram, type Ended, spawned } from "./built.js";
import { gitlab } from "./program.js";
import { lacking } from "../needed.js";

const names = (...words: string[]): string[] => complete(words).values.map(([value]) => value);

describe("what can stand at the cursor", () => {
  test.each<[string[], string[]]>([
    [["merge-req"], ["merge-request-approvals", "merge-requests"]],
    [["comp"], ["completion", "compliance-policy-settings"]],
    [
      ["issues", "list-"],
      ["list-for-group", "list-for-project", "list-closed-by"],
    ],
    [["issue", "list-for-p"], ["list-for-project"]],
    [["--host", "gitlab.example.com", "issues", "list-for-p"], ["list-for-project"]],
    [["issues", "list-for-project", "--stat"], ["--state"]],
    [["issues", "list-for-project", "--no-conf"], ["--no-confidential"]],
    [["issues", "list-for-project", "--state", "o"], ["opened"]],
    [["issues", "list-for-project", "--state=c"], ["--state=closed"]],
    [
      ["issues", "list-for-project", "--project-id", "1", "-o", "js"],
      ["json", "jsonl"],
    ],
    [["issues", "list-for-project", "--in", "title,d"], ["title,description"]],
    [["issues", "list-for-project", "--fields", "iid,crea"], ["iid,created_at"]],
    [["issues", "list-for-project", "--output", "c"], ["csv"]],
    [["completion", "b"], ["bash"]],
    [
      ["mock", "--"],
      ["--port", "--resources", "--stateful"],
    ],
    [["mock", "--resources", "issues,labe"], ["issues,labels"]],
    [
      ["contract", "--"],
      ["--section", "--project-id", "--show-values"],
    ],
    [["contract", "--tier", "p"], ["premium"]],
    [
      ["generate", "--o"],
      ["--out", "--overlay", "--openapi"],
    ],
    [
      ["api", "--"],
      ["--typed-field", "--host"],
    ],
    [["help", "merge-req"], ["merge-requests"]],
  ])("%j", (words, values) => expect(names(...words)).toEqual(expect.arrayContaining(values)));

  test("of commands of our own, the flags that they take and no others", async () => {
    for (const command of ["mock", "contract", "generate"]) {
      const written = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
      const logged = vi.spyOn(console, "log").mockImplementation(() => undefined);
      const { stdout } = await gitlab([command, "--help"]);
      const help = [stdout, ...written.mock.calls, ...logged.mock.calls].flat().join("\n");
      vi.restoreAllMocks();
      const shown = [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag]) => flag!);
      // Help and quiet stand with the program's own flags.
      const offered = names(command, "--").filter((flag) => !["--help", "--quiet"].includes(flag));
      expect(offered.sort()).toEqual(shown.filter((flag) => flag !== "--help").sort());
    }
  });

  test("a flag is offered once, unless it may be given again", () => {
    expect(names("issues", "list-for-project", "--state", "opened", "--stat")).not.toContain("--state");
    expect(names("issues", "list-for-project", "--labels", "a", "--labe")).toContain("--labels");
  });

  test("files where files fit", () => {
    expect(complete(["project-markdown-uploads", "upload", "--file", ""])).toEqual({ values: [], files: true });
    expect(complete(["issues", "create", "--description", "@no"])).toEqual({ values: [], files: true });
    expect(complete(["issues", "create", "--title", "T"])).toEqual({ values: [] });
  });
});

/** Whether a shell is installed here. What cannot be tested is shown as skipped, with the reason in its name. */
function installed(shell: string): boolean {
  try {
    execFileSync(shell, ["-c", "exit 0"]);
    return true;
  } catch {
    lacking(shell, "completion in it");
    return false;
  }
}

describe("in real shells", () => {
  let folder: string;
  let env: Record<string, string>;
  beforeAll(async () => {
    folder = (await builtProgram()).folder;
    mkdirSync(join(folder, "files"));
    writeFileSync(join(folder, "files", "notes.md"), "");
    env = { PATH: `${folder}:${process.env["PATH"]}`, HOME: folder, TERM: "dumb" };
  });

  const LINES: [line: string, values: string[]][] = [
    ["gitlab-fetch merge-requests appr", []],
    ["gitlab-fetch branches del", ["delete", "delete-merged"]],
    ["gitlab-fetch issues list-for-project --stat", ["--state"]],
    ["gitlab-fetch issues list-for-project --state o", ["opened"]],
  ];

  describe.skipIf(!installed("bash"))("bash", () => {
    /** What Bash would offer: its own splitting of the line, the function that the script has registered. */
    async function bash(line: string): Promise<string[]> {
      const script = `
        cd "$HOME/files"
        source <(gitlab-fetch completion bash) || exit 1
        COMP_LINE=$1 COMP_POINT=\${#1}
        # As readline splits, with = and : as words of their own.
        mapfile -t COMP_WORDS < <(grep -oE '[=:]+|[^ =:]+' <<< "$1")
        [[ $1 == *[\\ =] ]] && COMP_WORDS+=("")
        COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
        _gitlab_fetch
        printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr, code } = await spawned("bash", ["-c", script, "bash", line], env);
      expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
      return stdout.split("\n").filter(Boolean);
    }

    test.each(LINES)("%s", async (line, values) => expect(await bash(line)).toEqual(values));

    test("values behind =, where Bash ends a word", async () => {
      expect(await bash("gitlab-fetch issues list-for-project --state=o")).toEqual(["opened"]);
      expect(await bash("gitlab-fetch issues list-for-project --state=")).toEqual(["opened", "closed", "all"]);
    });

    test("addresses, which Bash takes apart at their colons", async () => {
      expect(await bash("gitlab-fetch --host http://localhost:8080 branches delete-m")).toEqual(["delete-merged"]);
    });

    test("names of files", async () => {
      expect(await bash("gitlab-fetch issues create --description @no")).toEqual(["@notes.md"]);
      expect(await bash("gitlab-fetch project-markdown-uploads upload --file no")).toEqual(["notes.md"]);
    });
  });

  describe.skipIf(!installed("zsh"))("zsh", () => {
    test("offers what fits, with what it means", async () => {
      // Completion runs in an editor only, so zsh gets a terminal of its own, and Tab is pressed in it.
      const script = `
        zmodload zsh/zpty || exit 3
        zpty -b z zsh -f -i
        zpty -w z 'PS1=; unset zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source <(gitlab-fetch completion zsh); print REA''DY'
        zpty -r z line '*READY*'
        zpty -w -n z "$1"
        zpty -r z line "$2"
        print -r -- "$line"`;
      const zsh = (keys: string, until: string): Promise<Ended> =>
        spawned("timeout", ["25", "zsh", "-f", "-c", script, "zsh", keys, until], env);
      const one = await zsh("gitlab-fetch issues list-for-project --state o\t", "*--state opened*");
      expect(one.code).toBe(0);
      expect(one.stdout).toContain("--state opened");
      // The first Tab writes what all have in common, the second one lists them.
      const several = await zsh("gitlab-fetch branches del\t\t", "*Delete merged*");
      expect(several.code).toBe(0);
      expect(several.stdout).toMatch(/delete +-- Delete a branch/);
      expect(several.stdout).toContain("delete-merged");
    });
  });

  describe.skipIf(!installed("fish"))("fish", () => {
    test.each(LINES)("%s", async (line, values) => {
      const script = `gitlab-fetch completion fish | source; complete -C "${line}"`;
      const { stdout, code } = await spawned("fish", ["--no-config", "-c", script], env);
      expect(code).toBe(0);
      expect(
        stdout
          .split("\n")
          .filter(Boolean)
          .map((found) => found.split("\t")[0]),
      ).toEqual(values);
    });

    test("names of files", async () => {
      const script = `cd $HOME/files; gitlab-fetch completion fish | source; complete -C "gitlab-fetch issues create --description @no"`;
      const { stdout } = await spawned("fish", ["--no-config", "-c", script], env);
      expect(stdout).toContain("@notes.md");
    });
  });
});
