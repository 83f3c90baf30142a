import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isSecretName, maskSecrets } from "../../runtime/redaction.js";

/** Names that sound like a secret and hold none: they tell about one. A new one has to be looked at. */
const HARMLESS = new Set(
  `access_key_id aws_access_key_id eks_access_key_id google_storage_access_key_id
  token_expires_at token_rotation_deadline token_id deploy_token_id impersonation_token_id
  personal_access_token_prefix instance_token_prefix token_mask_prefixes disabled_oauth_sign_in_sources
  runner_token_expiration_interval group_runner_token_expiration_interval project_runner_token_expiration_interval
  max_personal_access_token_lifetime service_access_tokens_expiration_enforced granular_tokens_enforced_after
  resource_access_token_notify_inherited lock_resource_access_token_notify_inherited
  ci_id_token_sub_claim_components ci_push_repository_for_job_token_allowed password_authentication_enabled_for_web
  require_password_to_approve app_store_private_key_file_name private_profile diffblue_access_token_name
  gcp_secret_manager aws_secrets_manager gitlab_secrets_manager duo_secret_detection_fp_enabled
  external_authorization_service_url previous_personal_access_token_id secret_push_protection_enabled`.split(/\s+/),
);

/** Attributes and parameters of the whole API that may hold a text. */
function names(): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties, name, in: place } = node as { properties?: object; name?: unknown; in?: unknown };
    if (typeof name === "string" && typeof place === "string") found.add(name);
    for (const [key, schema] of Object.entries(properties ?? {}))
      if (!/^(boolean|integer|number)$/.test(String((schema as { type?: unknown } | null)?.type))) found.add(key);
    Object.values(node).forEach(visit);
  };
  visit(JSON.parse(readFileSync("generated/openapi.json", "utf8")));
  return [...found];
}

describe("attributes", () => {
  test("that sound like a secret are masked, in the whole API, but for those that are known to hold none", () => {
    const suspicious = names().filter((name) =>
      /passw|passphrase|secret|token|credential|private|(api|access|signing|license)_key|(^|_)otp$/i.test(name),
    );
    expect(suspicious.length).toBeGreaterThan(80);
    expect(suspicious.filter((name) => !isSecretName(name) && !HARMLESS.has(name))).toEqual([]);
  });

  test("with other names stay as they are", () => {
    const plain = [
      "title",
      "description",
      "id",
      "web_url",
      "token_id",
      "token_expires_at",
      "author",
      "ref",
      "keywords",
    ];
    expect(plain.filter(isSecretName)).toEqual([]);
  });
});

describe("data", () => {
  test.each<[string, unknown, unknown]>([
    ["a password", { user: { password: "hush", name: "a" } }, { user: { password: "[secret]", name: "a" } }],
    ["a numeric one", { password: 12345 }, { password: "[secret]" }],
    [
      "what only says whether",
      { reset_password: true, token: null, secret: "" },
      { reset_password: true, token: null, secret: "" },
    ],
    ["a variable", [{ key: "DEPLOY", value: "hush" }], [{ key: "DEPLOY", value: "[secret]" }]],
    ["variables by name", { variables: { A: "hush" } }, { variables: { A: "[secret]" } }],
    [
      "what logs somebody in",
      { grant_type: "authorization_code", code: "hush", code_verifier: "hush", user_code: "hush" },
      { grant_type: "authorization_code", code: "[secret]", code_verifier: "[secret]", user_code: "[secret]" },
    ],
    ["a key", { title: "laptop", key: "ssh-ed25519 AAAA" }, { title: "laptop", key: "[secret]" }],
    ["a list below", { tokens: ["hush", { a: 1 }] }, { tokens: ["[secret]", { a: "[secret]" }] }],
    ["a project's license", { license: { key: "mit", name: "MIT" } }, { license: { key: "[secret]", name: "MIT" } }],
    ["an instance's license", { license: "hush" }, { license: "[secret]" }],
    ["camel case", { accessToken: "hush" }, { accessToken: "[secret]" }],
    ["an address", { import_url: "https://u:hush@h/x" }, { import_url: "https://[secret]@h/x" }],
    ["a query", { url: "https://h/?token=hush&a=1" }, { url: "https://h/?token=[secret]&a=1" }],
    ["a token in a text", { description: "use glpat-abcdefghij" }, { description: "use [secret]" }],
    [
      "a private key in a text",
      { content: "a\n-----BEGIN RSA PRIVATE KEY-----\nhush\n-----END RSA PRIVATE KEY-----\nb" },
      { content: "a\n[secret]\nb" },
    ],
    [
      "an encrypted private key, which has headers",
      {
        content:
          "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A\n\nhush\n-----END RSA PRIVATE KEY-----\nb",
      },
      { content: "[secret]\nb" },
    ],
    [
      "a private key of PGP",
      { content: "-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: a-b\n\nhush\n-----END PGP PRIVATE KEY BLOCK-----" },
      { content: "[secret]" },
    ],
    [
      "a private key without an end",
      { content: "a -----BEGIN PRIVATE KEY-----\na-b\nhush" },
      { content: "a [secret]" },
    ],
    ["a long password in an address", { url: `https://u:${"eyJ0".repeat(300)}@h/x` }, { url: "https://[secret]@h/x" }],
    ["a password with an @ in an address", { url: "https://u:hu@sh@h/x?a@b" }, { url: "https://[secret]@h/x?a@b" }],
    ["an upload's address", { url: `/uploads/${"a1".repeat(16)}/a.png` }, { url: "/uploads/[secret]/a.png" }],
    ["nothing", [1, null, true, "x"], [1, null, true, "x"]],
  ])("has its secrets masked: %s", (_, data, masked) => {
    const before = structuredClone(data);
    expect(maskSecrets(data)).toEqual(masked);
    expect(data).toEqual(before);
  });

  test("is masked in linear time, however it is made", () => {
    const long = [
      "-----BEGIN PRIVATE KEY-----".repeat(20_000),
      "://".repeat(100_000),
      "://a:".repeat(100_000),
      `://a:${"@".repeat(200_000)}`,
      `://${":".repeat(200_000)}`,
      "-----BEGIN PRIVATE KEY----- -----END ".repeat(20_000),
      "/uploads/".repeat(50_000),
      "&token".repeat(50_000),
    ];
    const start = performance.now();
    maskSecrets(long);
    expect(performance.now() - start).toBeLessThan(2000);
    let deep: unknown = { token: "hush" };
    for (let level = 0; level < 100_000; level++) deep = { a: deep };
    expect(JSON.stringify(maskSecrets(deep))).not.toContain("hush");
    const proto = maskSecrets(JSON.parse('{"__proto__": {"a": 1}}'));
    expect(Object.getPrototypeOf(proto)).toBe(Object.prototype);
  });
});
