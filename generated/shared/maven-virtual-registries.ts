// From spec/shared/maven-virtual-registries.yaml. Do not edit: `npm run generate` writes this file.

/** That a virtual registry asks an upstream, and when it is its turn. */
export interface MavenVirtualRegistryAssociationBasic {
  /** ID of the association. */
  id: number;
  /** Turn of the upstream, beginning at 1; the first one that has a file serves it. */
  position: number;
  /** ID of the local upstream; null for a remote one. Since GitLab 19.2. */
  local_upstream_id?: number | null;
}
