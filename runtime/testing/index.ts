export { startMockServer } from "./mock-server.js";
export type { ForcedAnswer, MockCall, MockServer, MockServerOptions } from "./mock-server.js";
export { readBundledDescription } from "./description.js";
export type { OpenApiDocument, OpenApiOperation } from "./description.js";
export { cutPage } from "./paging.js";
export type { MockPage } from "./paging.js";
