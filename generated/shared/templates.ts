// From spec/shared/templates.yaml. Do not edit: `npm run generate` writes this file.

import type { LicenseBasic } from "./project-parts.js";

/** Template with its text. */
export interface FileTemplate {
  /** Name of the template. */
  name: string;
  /** Its text. */
  content: string;
}

/** License with its text. */
export interface LicenseTemplate extends LicenseBasic {
  /** Whether it is one of the popular ones. */
  popular: boolean | null;
  /** What it is about. */
  description: string | null;
  /** What those who use the work must do. */
  conditions: string[];
  /** What they may do. */
  permissions: string[];
  /** What they may not do or expect. */
  limitations: string[];
  /** Its text; placeholders are filled in where values for them were given. */
  content: string;
  /**
   * Earlier name of `popular`.
   * @deprecated
   */
  featured?: boolean;
}

/** Template as lists show it. */
export interface TemplateListItem {
  /** Key of the template. */
  key: string;
  /** Name of the template. */
  name: string;
}
