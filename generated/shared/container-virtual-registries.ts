// From spec/shared/container-virtual-registries.yaml. Do not edit: `npm run generate` writes this file.

/** Place of an upstream in a container virtual registry. */
export interface ContainerVirtualRegistryAssociationBasic {
  /** ID of the association, which is neither that of the registry nor that of the upstream. */
  id: number;
  /** Place among the upstreams of the registry, from 1, which is asked first. */
  position: number;
}
