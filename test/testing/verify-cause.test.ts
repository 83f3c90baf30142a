import { describe, expect, test } from "vitest";
import { verify, version } from "./verify-server.js";

const gone = () => Response.json({ error: "404 Not Found" }, { status: 404 });
const forbidden = () => Response.json({ message: "403 Forbidden" }, { status: 403 });
const environment = {
  "environments.list": (body: Record<string, unknown>[]) => void delete body[0]!["auto_stop_setting"],
};

describe("an older GitLab", () => {
  test("lacks attributes and routes that came later", async () => {
    const { differences, explained, unverified } = await verify(
      { ...version("17.5.3-ee"), ...environment, "glql.getSchema": gone },
      { resources: ["environments", "glql"] },
    );
    expect(differences).toEqual([]);
    expect(explained).toMatchObject([
      {
        operation: "environments.list",
        field: "[].auto_stop_setting",
        kind: "missing-field",
        cause: { kind: "version", why: "since 17.8, this GitLab is 17.5.3-ee" },
      },
      { operation: "glql.getSchema", kind: "missing-route", cause: { kind: "version" } },
    ]);
    expect(unverified).toContainEqual(
      expect.objectContaining({ operation: "glql.getSchema", reason: "404, since 19.4, this GitLab is 17.5.3-ee" }),
    );
  });

  test("has to have them from that version on", async () => {
    const { differences, explained } = await verify(
      { ...version("17.8.0"), ...environment },
      { resources: ["environments"] },
    );
    expect(differences).toMatchObject([{ field: "[].auto_stop_setting", cause: undefined }]);
    expect(explained).toEqual([]);
  });

  test("that has no /metadata tells its version otherwise, and one that tells none explains nothing", async () => {
    const old = await verify(
      { "metadata.get": gone, "version.get": () => Response.json({ version: "15.1.6-ee" }) },
      { resources: ["glql"] },
    );
    expect(old).toMatchObject({ version: "15.1.6-ee", enterprise: true });
    const silent = await verify(
      { "metadata.get": forbidden, "version.get": forbidden, ...environment },
      { resources: ["environments"] },
    );
    expect(silent.version).toBeUndefined();
    expect(silent.differences).toHaveLength(1);
  });
});

describe("a newer GitLab", () => {
  const more = { "labels.list": (body: Record<string, unknown>[]) => void (body[0]!["shade"] = 1) };

  test("may answer more than is described, but not less", async () => {
    const less = { "tags.list": (body: Record<string, unknown>[]) => void delete body[0]!["name"] };
    const { differences, explained } = await verify(
      { ...version("20.1.0-ee"), ...more, ...less },
      { resources: ["labels", "tags"] },
    );
    expect(differences).toMatchObject([{ operation: "tags.list", kind: "missing-field", field: "[].name" }]);
    expect(explained).toMatchObject([
      {
        field: "[].shade",
        cause: { why: "this GitLab, 20.1.0-ee, is newer than the description, 19.5.0-ee" },
      },
    ]);
  });

  test("is not one with a higher patch number", async () => {
    const { differences } = await verify({ ...version("19.5.9-ee"), ...more }, { resources: ["labels"] });
    expect(differences).toHaveLength(1);
  });
});

describe("a lower tier", () => {
  const only = { resources: ["epics", "project-push-rules", "labels"] };
  const without = { "projectPushRules.get": gone, "epics.list": forbidden };

  test("lacks what is Premium", async () => {
    const { differences, explained, unverified } = await verify({ ...version("19.5.0", false), ...without }, only);
    expect(differences).toEqual([]);
    expect(explained).toMatchObject([
      { operation: "projectPushRules.get", cause: { kind: "tier", why: "premium only, this GitLab is free" } },
    ]);
    expect(unverified).toContainEqual(
      expect.objectContaining({ operation: "epics.list", reason: "403, premium only, this GitLab is free" }),
    );
  });

  test("is not known of an Enterprise Edition, unless it is told", async () => {
    const premium = { "mergeTrains.list": gone };
    const unknown = await verify(premium, { resources: ["merge-trains"] });
    expect(unknown.differences).toEqual([]);
    expect(unknown.explained).toMatchObject([{ cause: { why: "premium only, and this GitLab's tier is not known" } }]);
    const told = await verify(premium, { resources: ["merge-trains"], tier: "premium" });
    expect(told.explained).toEqual([]);
    expect(told.differences).toMatchObject([{ operation: "mergeTrains.list", kind: "missing-route" }]);
    const free = await verify(premium, { resources: ["merge-trains"], tier: "free" });
    expect(free.differences).toEqual([]);
  });

  test("does not explain what is free, nor another type", async () => {
    const { differences } = await verify(
      {
        ...version("19.5.0", false),
        "labels.list": gone,
        "epics.list": (body: Record<string, unknown>[]) => void (body[0]!["id"] = "1"),
      },
      only,
    );
    expect(differences).toMatchObject([
      { operation: "epics.list", kind: "wrong-type" },
      { operation: "labels.list", kind: "missing-route" },
    ]);
  });
});

test("what is behind a feature flag, or only on GitLab.com, may be missing", async () => {
  const { differences, explained } = await verify(
    { "projectClusters.list": gone, "orbit.listTemplates": gone },
    { resources: ["project-clusters", "orbit"], tier: "ultimate" },
  );
  expect(differences).toEqual([]);
  expect(explained.map(({ operation, cause }) => [operation, cause!.kind])).toEqual([
    ["orbit.listTemplates", "offering"],
    ["projectClusters.list", "feature-flag"],
  ]);
});
