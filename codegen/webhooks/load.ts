import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { collectDescription, DescriptionError, locate, type LoadedDescription, type Problem } from "../load.js";
import { kindsOf, type WebhookKind } from "./kinds.js";
import { lintWebhooks } from "./lint.js";

/** The description of all events. */
export interface WebhookDescription {
  loaded: LoadedDescription;
  /** In the order of the files. */
  kinds: WebhookKind[];
}

/**
 * Reads the description of events, `webhooks/` in the folder of the description.
 *
 * @param lint - whether it must obey the rules of the style, too, and not only be sound
 * @returns undefined where there is none
 * @throws DescriptionError with every fault found
 */
export function loadWebhooks(specDir: string, lint = true): WebhookDescription | undefined {
  if (!existsSync(join(specDir, "webhooks"))) return undefined;
  const { description, problems } = collect(specDir, lint);
  if (problems.length > 0) throw new DescriptionError(problems);
  return description;
}

/** Every fault and breach of the style in the description of events; none where there is no such description. */
export function webhookProblems(specDir: string): Problem[] {
  return existsSync(join(specDir, "webhooks")) ? collect(specDir, true).problems : [];
}

function collect(specDir: string, lint: boolean): { description: WebhookDescription; problems: Problem[] } {
  const loaded = collectDescription(join(specDir, "webhooks"));
  const kinds = kindsOf(loaded);
  const problems = locate(loaded, lint ? [...loaded.problems, ...lintWebhooks(loaded, kinds)] : loaded.problems);
  const folder = basename(resolve(specDir));
  return {
    description: { loaded, kinds },
    problems: problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` })),
  };
}
