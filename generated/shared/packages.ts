// From spec/shared/packages.yaml. Do not edit: `npm run generate` writes this file.

/** Debian distribution of a project or group: what `apt` finds below one name. */
export interface DebianDistribution {
  /** ID of the distribution. */
  id: number;
  /** Name that `apt` uses, for example `bookworm`. */
  codename: string;
  /** Second name, for example `stable`. */
  suite: string | null;
  /** Who publishes it. */
  origin: string | null;
  /** Label of the packages. */
  label: string | null;
  /** Version of the distribution. */
  version: string | null;
  /** Text that describes it. */
  description: string | null;
  /** Seconds for which clients may trust a copy of the release file. */
  valid_time_duration_seconds: number | null;
  /** Components, for example `main`. */
  components: string[];
  /** Architectures, for example `amd64`. */
  architectures: string[];
}

/** What can be said of a Debian distribution. */
export interface DebianDistributionAttributes {
  /** Second name, for example `stable`; unique in the project or group. */
  suite?: string | null;
  /** Who publishes it. */
  origin?: string | null;
  /** Label of the packages. */
  label?: string | null;
  /** Version of the distribution. */
  version?: string | null;
  /** Text that describes it. */
  description?: string | null;
  /** Seconds for which clients may trust a copy of the release file; at least one day. */
  valid_time_duration_seconds?: number | null;
  /** Components; `main` unless given. */
  components?: string[];
  /** Architectures; `amd64` unless given, and always `all`. */
  architectures?: string[];
}

/** Confirmation that a package, or a file of it, was taken over. */
export interface PackageConfirmation {
  /** What happened, for example `201 Created`. */
  message: string;
}

/** How a file comes: passed on by GitLab, or by a redirect to where it is stored. */
export type PackageDownloadMode = "proxy" | "direct";

/** Where the content of a package file is kept. */
export interface PackageFileLocation {
  /** Path of the content in the storage of the instance. */
  url: string | null;
}

/** Package file as the database has it; uploads answer so where no shorter form exists. */
export interface PackageFileRecord {
  /** ID of the file. */
  id: number;
  /** ID of its package. */
  package_id: number;
  /** When it was uploaded. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Size in bytes. */
  size: number | null;
  /** Kind of storage: 1 the disk of the instance, 2 object storage. */
  file_store: number | null;
  /** MD5 checksum; null in FIPS mode. */
  file_md5: string | null;
  /** SHA-1 checksum. */
  file_sha1: string | null;
  /** SHA-256 checksum. */
  file_sha256: string | null;
  /** Name of the file. */
  file_name: string;
  /** Where the content is kept. */
  file: PackageFileLocation;
  /** When Geo verifies the file again. */
  verification_retry_at: string | null;
  /** When Geo last verified the file. */
  verified_at: string | null;
  /** Why the last verification by Geo failed. */
  verification_failure: string | null;
  /** How often Geo tried to verify the file again. */
  verification_retry_count: number | null;
  /** Checksum that Geo found. */
  verification_checksum: string | null;
  /** State of the verification by Geo: 0 pending, 1 started, 2 succeeded, 3 failed. */
  verification_state: number | null;
  /** When Geo began to verify the file. */
  verification_started_at: string | null;
  /** State of the file. */
  status?: PackageFileStatus | (string & {});
  /** Path in object storage that the file was uploaded to directly. */
  file_final_path?: string | null;
  /** ID of the project. */
  project_id?: number | null;
  /** Path that the file is being moved to. */
  new_file_path?: string | null;
}

/** State of a file of a package. */
export type PackageFileStatus = "default" | "pending_destruction" | "processing" | "error";

/** State of a package. */
export type PackageStatus = "default" | "hidden" | "processing" | "error" | "pending_destruction" | "deprecated";

/** Format of a package. */
export type PackageType =
  | "maven"
  | "npm"
  | "conan"
  | "nuget"
  | "pypi"
  | "composer"
  | "generic"
  | "golang"
  | "debian"
  | "rubygems"
  | "helm"
  | "terraform_module"
  | "rpm"
  | "ml_model"
  | "cargo";

/** Whether a new package is listed, or hidden from lists. */
export type PackageUploadStatus = "default" | "hidden";

/** Lowest role that may do something: maintainers, owners, or administrators only. */
export type ProtectionAccessLevel = "maintainer" | "owner" | "admin";

/** Lowest role that may do something; an empty text lifts the limit. */
export type ProtectionAccessLevelChange = "maintainer" | "owner" | "admin" | "";
