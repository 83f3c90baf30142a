// From spec/shared/instance.yaml. Do not edit: `npm run generate` writes this file.

/** Server of the agents for Kubernetes (KAS). */
export interface KasMetadata {
  /** Whether it runs. */
  enabled: boolean;
  /** Address that agents connect to. */
  externalUrl: string | null;
  /** Address of the proxy to the Kubernetes API. */
  externalK8sProxyUrl?: string | null;
  /** Its version; null while it does not run. */
  version: string | null;
}

/** Version and edition of an instance. */
export interface Metadata {
  /** Version, for example `19.5.0-ee`. */
  version: string;
  /** Revision of the code. */
  revision: string;
  /** Server of the agents for Kubernetes. */
  kas: KasMetadata;
  /** Whether it is an Enterprise Edition. */
  enterprise: boolean;
}
