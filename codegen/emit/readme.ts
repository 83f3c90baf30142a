/** `README.md` of the output folder. */
export function readmeFile(): string {
  return `# Generated files

Do not edit anything here: \`npm run generate\` writes all of it from \`spec/\`, and \`npm run check\` fails where it differs.

- \`reference.md\`: every method, one line each.
- \`client.ts\`, \`index.ts\`: the client and all types.
- \`resources/<page>.ts\`: the operations of one page of GitLab's documentation, and the types only they use.
- \`shared/<theme>.ts\`: types that several pages use.
- \`attributes.ts\`: the attributes of every operation, as data.
- \`operations.ts\`: a line for each operation, which \`GitLab\` reads.
- \`commands/\`: the operations as the command line reads them.
- \`webhooks.ts\`, \`webhook-examples.ts\`, \`webhooks.json\`: the events.
- \`openapi.json\`: the description as one OpenAPI 3.1 document, with all that the sources leave unsaid.
- \`schema.d.ts\`: its types for openapi-fetch.
`;
}
