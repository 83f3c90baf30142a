// From spec/shared/applications.yaml. Do not edit: `npm run generate` writes this file.

/** OAuth application. */
export interface OAuthApplication {
  /** ID of the application. */
  id: number;
  /** Client ID. */
  application_id: string;
  /** Name of the application, as users see it. */
  application_name: string;
  /** Addresses that users may be sent back to, one a line. */
  callback_url: string;
  /** Whether it can keep its secret. */
  confidential: boolean;
  /** Scopes it may ask for. */
  scopes?: string[];
}

/** New OAuth application, or one with a new secret. */
export interface OAuthApplicationWithSecret extends OAuthApplication {
  /** Client secret; shown this once. */
  secret: string;
}
