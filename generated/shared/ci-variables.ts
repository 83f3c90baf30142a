// From spec/shared/ci-variables.yaml. Do not edit: `npm run generate` writes this file.

/** CI/CD variable. */
export interface CiVariable {
  /** Whether jobs get the value itself or a file with it. */
  variable_type: VariableType | (string & {});
  /** Name that jobs know the variable by. */
  key: string;
  /** Value; null for a hidden one. */
  value: string | null;
  /** Whether the value can never be read again. */
  hidden?: boolean;
  /** Whether only jobs of protected branches and tags get it. */
  protected?: boolean;
  /** Whether it is hidden in job logs. */
  masked?: boolean;
  /** Whether it was asked to be hidden, from some versions. */
  masked_and_hidden?: boolean;
  /** Whether `$` in it is kept as it is. */
  raw?: boolean;
  /** Environments whose jobs get it; for projects and groups. */
  environment_scope?: string;
  /** Text that describes it. */
  description?: string | null;
}

/** Which of several variables with one key. */
export interface VariableFilter {
  /** Environment scope of the variable. */
  environment_scope?: string;
}

/** Whether jobs get the value itself or a file with it. */
export type VariableType = "env_var" | "file";
