import type { LoadedDescription, OperationSite } from "../load.js";

/**
 * Where an operation of projects and its twin of groups take different queries: often one of the two was forgotten.
 *
 * @returns a line for each pair that differs
 */
export function twins(loaded: LoadedDescription, selected?: ReadonlySet<string>): string[] {
  const groups = new Map<string, OperationSite>();
  for (const site of loaded.operations) {
    const tail = tailOf(site.path, "/groups/{group_id}");
    if (tail !== undefined) groups.set(`${site.method} ${tail}`, site);
  }
  const lines: string[] = [];
  for (const site of loaded.operations) {
    const tail = tailOf(site.path, "/projects/{project_id}");
    const twin = tail === undefined ? undefined : groups.get(`${site.method} ${tail}`);
    if (!twin || (selected && !selected.has(site.file) && !selected.has(twin.file))) continue;
    const [a, b] = [queryNames(site), queryNames(twin)];
    const onlyA = [...a].filter((name) => !b.has(name));
    const onlyB = [...b].filter((name) => !a.has(name));
    if (onlyA.length + onlyB.length === 0) continue;
    const parts = [
      ...(onlyA.length > 0 ? [`only ${site.operation.operationId} has ${onlyA.join(", ")}`] : []),
      ...(onlyB.length > 0 ? [`only ${twin.operation.operationId} has ${onlyB.join(", ")}`] : []),
    ];
    lines.push(`${site.method.toUpperCase()} ${tail ?? ""}: ${parts.join("; ")}`);
  }
  return lines;
}

/** Path below the project or group, parameters without their names; undefined for a path elsewhere. */
function tailOf(path: string, head: string): string | undefined {
  return path.startsWith(`${head}/`) ? path.slice(head.length).replace(/\{[^{}]*\}/g, "{}") : undefined;
}

function queryNames(site: OperationSite): Set<string> {
  return new Set(
    site.parameters.filter(({ parameter }) => parameter.in === "query").map(({ parameter }) => parameter.name),
  );
}
