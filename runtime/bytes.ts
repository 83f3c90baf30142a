/**
 * Bytes in a buffer that is not shared, which is what a `Blob`, `fetch` and WebCrypto take: `Uint8Array<ArrayBuffer>`. Before
 * TypeScript 5.7 that type had no parameter, so it is named by what both make of it.
 */
export type Bytes = ReturnType<Uint8Array["slice"]>;
