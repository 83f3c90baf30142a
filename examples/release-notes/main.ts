import { writeFileSync } from "node:fs";
import { byToken, defineProgram, UsageError } from "../shared/program.js";
import { collect } from "./collect.js";
import { DEMO, demoFetch } from "./demo.js";
import { writeNotes } from "./notes.js";
import { publish } from "./publish.js";

const HELP = `usage: release-notes <group/project> <from> <to> [options]

Writes what came between two tags, in Markdown: the merge requests of the commits, by label or by the type in their title
(feat: and fix: of Conventional Commits), and commits that came without a merge request.

  --section <label=heading>  heading for changes with a label; may be given several times
  --skip <label>             leave changes with this label out; may be given several times
  --out <file>               write a file instead of to standard output
  --release                  make a release of <to> with these notes, or change the notes of the one that is there
  --help                     this text

GITLAB_URL and GITLAB_TOKEN (scope read_api, with --release api) say which GitLab; without them it is a made-up one.
Exit codes: 0 done, 1 failed, 2 wrong options, 130 interrupted.
`;

export const main = defineProgram({
  name: "release-notes",
  help: HELP,
  flags: {
    section: { type: "string", multiple: true, default: [] },
    skip: { type: "string", multiple: true, default: [] },
    out: { type: "string" },
    release: { type: "boolean", default: false },
  },
  connect: (env) => byToken(env, demoFetch),
  async run({ gitlab, demo, values, positionals, signal, stdout, note }) {
    const [project_id, from, to, more] = demo && positionals.length === 0 ? DEMO : positionals;
    if (!project_id || !from || !to || more !== undefined)
      throw new UsageError("say which project and which two tags: group/project v1.3.0 v1.4.0");
    const sections = new Map(values.section.map(sectionOf));

    const changes = await collect(gitlab, project_id, { from, to }, signal);
    if (changes.length === 0) note(`${to} has nothing that ${from} has not; is it the other way round?`);
    const notes = writeNotes(changes, { heading: to, sections, skip: values.skip });
    if (values.out === undefined) stdout.write(notes);
    else writeFileSync(values.out, notes);
    if (values.release) {
      const { release, created } = await publish(gitlab, { project_id, tag_name: to, description: notes }, signal);
      note(`${created ? "released" : "changed"} ${release._links.self ?? to}`);
    }
    return 0;
  },
});

function sectionOf(text: string): [label: string, heading: string] {
  const [, label, heading] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (!label || !heading) throw new UsageError(`--section: write label=heading, not "${text}"`);
  return [label.trim(), heading.trim()];
}
