import type { OperationData } from "./command-data.js";
import type { FlagSpec } from "./flags.js";
import { choicesOf, describeType, takesMany } from "./values.js";

/** How a parameter is written on the command line: `project_id` -> `project-id`. */
export function flagKey(name: string): string {
  return name
    .replace(/^[^A-Za-z0-9]+/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/_/g, "-")
    .toLowerCase();
}

/** The flags of an operation, one for each parameter. */
export function flagsOf({ flags }: OperationData): FlagSpec[] {
  return flags.map((parameter): FlagSpec => {
    const { name, type } = parameter;
    const key = flagKey(name);
    const choices = choicesOf(type).map(String);
    return {
      key,
      ...(key === name ? {} : { also: [name] }),
      ...(type === "boolean" ? {} : { value: describeType(type) }),
      ...(choices.length > 0 ? { choices } : {}),
      many: takesMany(type),
      parameter,
    };
  });
}
