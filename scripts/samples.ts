import { operations } from "../generated/operations.js";

const CLIENT = 'import { createClient } from "gitlab-fetch/client";';

/** Programs that use the package as its users do: what they weigh in a bundle and cost the compiler is measured. */
export const samples = {
  call: `${CLIENT} import { create } from "gitlab-fetch/issues"; export const run = () => create(createClient({ token: "t" }), { project_id: 1, title: "x" });`,
  list: `${CLIENT} import { list } from "gitlab-fetch/branches"; export const run = () => list(createClient({ token: "t" }), { project_id: 1 }).all();`,
  whole: 'import { GitLab } from "gitlab-fetch"; export const gitlab = new GitLab();',
  error: 'export { NotFoundError } from "gitlab-fetch";',
  awaitedCall: `${CLIENT} import { create } from "gitlab-fetch/issues"; export const issue = await create(createClient({ token: "t" }), { project_id: 1, title: "x" });`,
  awaitedMethod: `import { GitLab } from "gitlab-fetch"; export const issue = await new GitLab({ token: "t" }).issues.create({ project_id: 1, title: "x" });`,
  bound: `import { GitLab } from "gitlab-fetch"; const name = (gitlab: GitLab) => gitlab.baseUrl; export const base = name(new GitLab().with({ project_id: 1 }));`,
  hundredCalls: hundredCalls(),
} as const;

/** The first call of each of a hundred resources. */
function hundredCalls(): string {
  const calls = Object.entries(operations)
    .slice(0, 100)
    .map(([name, lines]) => `export const ${name}_ = await gitlab.${name}.${lines.split(" ", 1)[0]}({} as never);`);
  return `import { GitLab } from "gitlab-fetch"; const gitlab = new GitLab(); ${calls.join(" ")}`;
}
