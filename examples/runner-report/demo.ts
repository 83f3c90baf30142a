import * as runners from "gitlab-fetch/runners";
import { type MockFetch, mockFetch } from "gitlab-fetch/testing";
import * as version from "gitlab-fetch/version";

/** The moment of the demo, so that it always prints the same. */
export const DEMO_NOW = new Date("2026-03-20T12:00:00Z");

/** A runner, as short as it can be written. */
interface Made {
  description: string;
  type: "instance_type" | "group_type" | "project_type";
  status: "online" | "offline" | "stale" | "never_contacted";
  paused?: boolean;
  /** Version, minutes since the last contact, and whether it works on a job. */
  machines: [version: string, minutes: number, busy?: boolean][];
  /** Jobs of the last week. */
  jobs: { success: number; failed: number; canceled?: number };
}

const FLEET: Made[] = [
  {
    description: "docker-1",
    type: "instance_type",
    status: "online",
    machines: [
      ["19.5.0", 1, true],
      ["19.5.0", 2],
    ],
    jobs: { success: 412, failed: 37, canceled: 9 },
  },
  {
    description: "docker-2",
    type: "instance_type",
    status: "online",
    machines: [["19.5.0", 1, true]],
    jobs: { success: 288, failed: 19 },
  },
  {
    description: "kubernetes, autoscaled",
    type: "group_type",
    status: "online",
    machines: [
      ["19.4.1", 3, true],
      ["19.5.0", 1, true],
      ["19.5.0", 4],
    ],
    jobs: { success: 203, failed: 64, canceled: 22 },
  },
  {
    description: "macos-xcode",
    type: "project_type",
    status: "online",
    machines: [["18.9.0", 5]],
    jobs: { success: 31, failed: 45 },
  },
  {
    description: "windows-2022",
    type: "group_type",
    status: "offline",
    machines: [["19.3.2", 26 * 60]],
    jobs: { success: 58, failed: 6 },
  },
  {
    description: "gpu-a100",
    type: "project_type",
    status: "online",
    paused: true,
    machines: [["19.5.0", 2]],
    jobs: { success: 4, failed: 0 },
  },
  {
    description: "old-shell-runner",
    type: "project_type",
    status: "stale",
    machines: [["16.11.0", 60 * 24 * 120]],
    jobs: { success: 0, failed: 0 },
  },
  {
    description: "staging <spare>",
    type: "instance_type",
    status: "never_contacted",
    machines: [],
    jobs: { success: 0, failed: 0 },
  },
];

/** A GitLab with a fleet of runners of all sorts. */
export function demoMock(fleet: readonly Made[] = FLEET): MockFetch {
  const mock = mockFetch();
  const before = (minutes: number): string => new Date(DEMO_NOW.getTime() - minutes * 60_000).toISOString();
  mock.on(version.get).reply(200, mock.example(version.get, { version: "19.5.1-ee" }));
  const listed = mock.example(
    runners.listAll,
    fleet.map(({ description, type, status, paused = false }, index) => ({
      id: index + 1,
      description,
      runner_type: type,
      status,
      paused,
    })),
  );
  mock.on(runners.listAll).paged(listed);
  mock.on(runners.listForGroup).paged(listed.filter(({ runner_type }) => runner_type === "group_type"));
  fleet.forEach(({ machines, jobs }, index) => {
    const runner_id = index + 1;
    const described = machines.map(([release, minutes, busy], machine) => ({
      id: runner_id * 100 + machine,
      system_id: `s_${runner_id}${machine}`,
      version: release,
      contacted_at: before(minutes),
      job_execution_status: busy ? "active" : "idle",
    }));
    mock.on(runners.listManagers, { runner_id }).reply(200, mock.example(runners.listManagers, described));
    // The last one is from before the week.
    const states = Object.entries(jobs).flatMap(([status, count]) => Array.from({ length: count }, () => status));
    const every = (7 * 24 * 60) / (states.length + 1);
    const ended = [...states, "success"].map((status, job) => ({
      id: 1_000_000 * runner_id - job,
      status,
      created_at: before(job === states.length ? 8 * 24 * 60 : job * every),
      duration: 90 + ((job * 37) % 240),
    }));
    mock.on(runners.listJobs, { runner_id }).paged(mock.example(runners.listJobs, ended));
  });
  return mock;
}
