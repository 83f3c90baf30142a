// From spec/shared/mlflow.yaml. Do not edit: `npm run generate` writes this file.

/** Name and value: a tag or a parameter. */
export interface MlflowKeyValue {
  /** Name. */
  key: string;
  /** Value, as text. */
  value: string;
}
