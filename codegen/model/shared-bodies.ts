import type { Schema } from "../openapi.js";
import type { OperationModel, ParameterModel } from "./operation.js";
import type { Shape, Shapes } from "./shape.js";
import { usageOf } from "./usage.js";

/**
 * Leaves in `bases` of each operation what its parameter object can extend: a schema that the bodies of several operations have
 * in common (what a project can be created and updated with), so that it is written once. A body of one operation alone stays
 * written out, which reads better; so does what answers have, too, whose enums are open.
 */
export function sharedBodies(
  operations: readonly OperationModel[],
  schemas: Readonly<Record<string, Schema>>,
  shapes: Shapes,
): void {
  const users = new Map<string, number>();
  for (const { bases } of operations) for (const base of bases) users.set(base, (users.get(base) ?? 0) + 1);
  const usage = usageOf(schemas, operations);
  for (const operation of operations)
    operation.bases = operation.bases.filter((base) => {
      const shape = shapes.named(base);
      return users.get(base)! > 1 && shape && !usage.get(base)?.response && covers(operation, shape);
    });
}

/** Whether a parameter object can be this and more. */
function covers({ parameters }: OperationModel, { all, open }: Shape): boolean {
  const body = new Map(parameters.filter((one) => one.in === "body").map((one) => [one.name, one]));
  const others = parameters.filter((one) => one.in !== "body");
  return (
    !open &&
    !others.some(({ name }) => all.has(name)) &&
    [...all].every(([name, { schema, required }]) => {
      const parameter = body.get(name);
      return parameter?.schema === schema && (parameter.required || !required);
    })
  );
}

/** Those of an operation's parameters that the schemas it extends do not say already. */
export function ownParameters(
  { parameters, bases }: OperationModel,
  shapeOf: (base: string) => Shape,
): ParameterModel[] {
  const inherited = bases.map((base) => shapeOf(base).all);
  return parameters.filter((one) => !inherited.some((all) => all.get(one.name)?.required === one.required));
}
