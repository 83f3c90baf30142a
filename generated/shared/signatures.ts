// From spec/shared/signatures.yaml. Do not edit: `npm run generate` writes this file.

/** X.509 certificate that a signature was made with. */
export interface X509Certificate {
  /** ID of the certificate in GitLab. */
  id: number;
  /** Distinguished name. */
  subject: string;
  /** Identifier of the key. */
  subject_key_identifier: string;
  /** Email address. */
  email: string;
  /** Serial number; usually too large to be exact as a JavaScript number. */
  serial_number: number;
  /** Whether it was revoked. */
  certificate_status: X509CertificateStatus | (string & {});
  /** Who issued it. */
  x509_issuer: X509Issuer;
}

/** Whether a certificate was revoked. */
export type X509CertificateStatus = "good" | "revoked";

/** Who issued a certificate. */
export interface X509Issuer {
  /** ID of the issuer in GitLab. */
  id: number;
  /** Distinguished name. */
  subject: string;
  /** Identifier of the key. */
  subject_key_identifier: string;
  /** Address of the list of revoked certificates. */
  crl_url: string | null;
}
