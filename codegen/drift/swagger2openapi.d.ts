// The package has no types of its own; this is the part that is used.
declare module "swagger2openapi" {
  const converter: {
    convertObj(
      swagger: object,
      options: { patch: boolean; warnOnly: boolean; resolve: boolean },
    ): Promise<{ openapi: object }>;
  };
  export default converter;
}
