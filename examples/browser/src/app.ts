import { isGitLabError, isHttpError } from "gitlab-fetch/client";
import { OAuthError } from "gitlab-fetch/oauth";
import { getCurrent } from "gitlab-fetch/users";
import { element } from "./dom.js";
import { issuesView } from "./issues.js";
import { projectsView } from "./projects.js";
import { currentClient, finishOAuth, type Place, signOut } from "./session.js";
import { signInView } from "./sign-in.js";

const header = document.querySelector<HTMLElement>("#header")!;
const main = document.querySelector<HTMLElement>("#main")!;
const place = (await (await fetch("./config.json")).json()) as Place;
let problem: string | undefined;

/** Shows what the address says, `#/` or `#/projects/81`. */
function render(): void {
  const signedIn = currentClient();
  header.replaceChildren();
  if (!signedIn) {
    main.replaceChildren(...signInView(place, problem, render));
    problem = undefined;
    return;
  }
  const { client, host } = signedIn;
  const user = element("span", { className: "quiet" });
  const out = element("button", { type: "button", onclick: () => void leave() }, "Sign out");
  header.append(element("div", {}, element("strong", {}, host.replace(/^https?:\/\//, "")), user, out));
  getCurrent(client).then(({ name }) => (user.textContent = name), failed);
  const [, id] = /^#\/projects\/(\d+)$/.exec(location.hash) ?? [];
  main.replaceChildren(...(id ? issuesView(client, Number(id), failed) : projectsView(client, failed)));
}

/** What is said of a failure. A credential that GitLab refuses leads back to the beginning. */
function failed(error: unknown): string {
  if (!isGitLabError(error)) throw error;
  const ended = error instanceof OAuthError && error.error === "invalid_grant";
  if (ended || (isHttpError(error) && error.status === 401))
    void leave("GitLab does not accept the credential any more.");
  return error.message;
}

async function leave(why?: string): Promise<void> {
  if (!currentClient()) return;
  problem = why;
  // The tokens are forgotten here in any case; GitLab ends them by itself when it cannot be told.
  await signOut().catch(() => {});
  history.replaceState(null, "", location.pathname);
  render();
}

addEventListener("hashchange", () => {
  render();
  main.focus();
});
try {
  await finishOAuth();
} catch (error) {
  problem = (error as Error).message;
}
render();
