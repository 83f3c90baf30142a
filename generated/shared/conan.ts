// From spec/shared/conan.yaml. Do not edit: `npm run generate` writes this file.

import type { PackageStatus } from "./packages.js";

/** Conan package that was deleted, as the database had it. */
export interface ConanDeletedPackage {
  /** ID of the package. */
  id: number;
  /** ID of its project. */
  project_id: number;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Name of the package, without version and channel. */
  name: string;
  /** Version of the package, for example `1.4.0`. */
  version: string;
  /** Format, `conan`. */
  package_type: string;
  /** ID of the user who created it; null where a token did. */
  creator_id: number | null;
  /** State. */
  status: PackageStatus | (string & {});
  /** When it was last downloaded. */
  last_downloaded_at?: string | null;
  /** Why it is in that state. */
  status_message?: string | null;
}

/** File of a Conan recipe or package. */
export type ConanFileName =
  | "conanfile.py"
  | "conanmanifest.txt"
  | "conan_sources.tgz"
  | "conan_export.tgz"
  | "conaninfo.txt"
  | "conan_package.tgz";

/** How a Conan package was built, from its `conaninfo.txt`. */
export interface ConanPackageReferenceInfo {
  /** Settings it was built with, for example `compiler` and `compiler.version`. */
  settings: Record<string, string>;
  /** Options it was built with. */
  options: Record<string, string>;
  /** Packages it needs, by reference; the values are null. */
  requires: Record<string, string | null>;
  /** Hash of the recipe it was built by. */
  recipe_hash: string;
}

/** How the Conan packages of a recipe were built, by package reference. */
export type ConanPackageReferences = Record<string, ConanPackageReferenceInfo>;

/** Files of a Conan package to upload, with their sizes in bytes. */
export interface ConanPackageSizes {
  /** Size of `conaninfo.txt`. */
  "conaninfo.txt"?: number;
  /** Size of `conanmanifest.txt`. */
  "conanmanifest.txt"?: number;
  /** Size of `conan_package.tgz`. */
  "conan_package.tgz"?: number;
}

/** MD5 checksums of the files of a Conan package. */
export interface ConanPackageSnapshot {
  /** Checksum of `conaninfo.txt`. */
  "conaninfo.txt"?: string;
  /** Checksum of `conanmanifest.txt`. */
  "conanmanifest.txt"?: string;
  /** Checksum of `conan_package.tgz`. */
  "conan_package.tgz"?: string;
}

/** Addresses of the files of a Conan package. */
export interface ConanPackageUrls {
  /** Address of `conaninfo.txt`. */
  "conaninfo.txt"?: string;
  /** Address of `conanmanifest.txt`. */
  "conanmanifest.txt"?: string;
  /** Address of `conan_package.tgz`. */
  "conan_package.tgz"?: string;
}

/** Files of a Conan recipe to upload, with their sizes in bytes. */
export interface ConanRecipeSizes {
  /** Size of `conanfile.py`. */
  "conanfile.py"?: number;
  /** Size of `conanmanifest.txt`. */
  "conanmanifest.txt"?: number;
  /** Size of `conan_sources.tgz`. */
  "conan_sources.tgz"?: number;
  /** Size of `conan_export.tgz`. */
  "conan_export.tgz"?: number;
}

/** MD5 checksums of the files of a Conan recipe. */
export interface ConanRecipeSnapshot {
  /** Checksum of `conanfile.py`. */
  "conanfile.py"?: string;
  /** Checksum of `conanmanifest.txt`. */
  "conanmanifest.txt"?: string;
  /** Checksum of `conan_sources.tgz`. */
  "conan_sources.tgz"?: string;
  /** Checksum of `conan_export.tgz`. */
  "conan_export.tgz"?: string;
}

/** Addresses of the files of a Conan recipe. */
export interface ConanRecipeUrls {
  /** Address of `conanfile.py`. */
  "conanfile.py"?: string;
  /** Address of `conanmanifest.txt`. */
  "conanmanifest.txt"?: string;
  /** Address of `conan_sources.tgz`. */
  "conan_sources.tgz"?: string;
  /** Address of `conan_export.tgz`. */
  "conan_export.tgz"?: string;
}

/** Conan recipes that were found. */
export interface ConanSearchResults {
  /** Recipes as name, version, user and channel, for example `fmt/11.0.2@example-group+sample-app/stable`. */
  results: string[];
}
