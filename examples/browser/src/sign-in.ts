import { element, field } from "./dom.js";
import { type Place, signInWithOAuth, signInWithToken } from "./session.js";

/**
 * Two ways to sign in.
 *
 * @param problem why the last try failed
 * @param done called when somebody is signed in
 */
export function signInView(place: Place, problem: string | undefined, done: () => void): Node[] {
  const host = element("input", { type: "url", value: place.host, required: true, spellcheck: false });
  const clientId = element("input", { value: place.clientId, autocomplete: "off", spellcheck: false });
  const token = element("input", { type: "password", autocomplete: "off", placeholder: "glpat-…" });
  const alert = element("p", { className: "alert", role: "alert" }, problem ?? "");
  const chosen = (): Place => ({ host: host.value.trim(), clientId: clientId.value.trim() });

  const withOAuth = async (): Promise<void> => {
    alert.textContent = clientId.value.trim() ? "" : "Give the application ID first.";
    if (alert.textContent) return clientId.focus();
    try {
      await signInWithOAuth(chosen());
    } catch (error) {
      alert.textContent = (error as Error).message;
    }
  };
  const withToken = (): void => {
    alert.textContent = token.value.trim() ? "" : "Give an access token first.";
    if (alert.textContent) return token.focus();
    signInWithToken(chosen(), token.value);
    done();
  };
  return [
    element("h1", {}, "Projects and issues"),
    alert,
    element("div", { className: "card" }, field("Address of GitLab", host)),
    element(
      "div",
      { className: "card" },
      element("h2", {}, "Sign in with GitLab"),
      field("Application ID", clientId),
      element("button", { type: "button", className: "main", onclick: () => void withOAuth() }, "Sign in"),
    ),
    element(
      "div",
      { className: "card" },
      element("h2", {}, "Or use an access token"),
      field("Access token with the scope read_api", token),
      element("button", { type: "button", onclick: withToken }, "Use token"),
      element("p", { className: "quiet" }, "It is kept until this tab is closed, and sent to that GitLab only."),
    ),
  ];
}
