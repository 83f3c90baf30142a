/**
 * Many calls with a number of them under way at once. Argument: `{ url, widths, rounds, calls }`. Prints, for each width and
 * client, the microseconds of processor time and of waiting per call, one for each round.
 */
import { GitLab } from "gitlab-fetch";
import { undiciFetch } from "gitlab-fetch/undici";
import { Agent, request } from "undici";

const { url, widths, rounds, calls } = JSON.parse(process.argv[2]);
const token = "glpat-example-token-0000";
const headers = { "private-token": token, accept: "application/json", "user-agent": "bench" };
const address = `${url}/api/v4/projects/81/issues/12`;
const params = { project_id: 81, issue_iid: 12 };
const gitlab = new GitLab({ host: url, token });
const dispatcher = new Agent();
const quick = new GitLab({ host: url, token, fetch: undiciFetch({ dispatcher }) });

const clients = {
  "bare fetch": async () => (await fetch(address, { headers })).json(),
  "gitlab-fetch": () => gitlab.issues.get(params),
  "undici.request": async () => (await request(address, { headers, dispatcher })).body.json(),
  "gitlab-fetch, undiciFetch": () => quick.issues.get(params),
};
const figures = {};
for (const width of widths) {
  const of = (figures[width] = Object.fromEntries(Object.keys(clients).map((name) => [name, { cpu: [], wall: [] }])));
  for (let round = -2; round < rounds; round++)
    for (const [name, call] of round % 2 ? Object.entries(clients) : Object.entries(clients).reverse()) {
      const cpu = process.cpuUsage();
      const started = performance.now();
      let left = calls;
      const worker = async () => {
        while (left-- > 0) await call();
      };
      await Promise.all(Array.from({ length: width }, worker));
      const { user, system } = process.cpuUsage(cpu);
      if (round < 0) continue;
      of[name].cpu.push((user + system) / calls);
      of[name].wall.push(((performance.now() - started) * 1000) / calls);
    }
}
console.log(JSON.stringify(figures));
process.exit();
