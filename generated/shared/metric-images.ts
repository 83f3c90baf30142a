// From spec/shared/metric-images.yaml. Do not edit: `npm run generate` writes this file.

/** Screenshot of metrics, on the page of an alert or an incident. */
export interface MetricImage {
  /** ID of the image. */
  id: number;
  /** When it was uploaded. */
  created_at: string;
  /** Name of the file. */
  filename: string;
  /** Path of the file on the instance, without the host. */
  file_path: string;
  /** Address where there is more about the metrics; null without one. */
  url: string | null;
  /** Text for the link, or about the image; null without one. */
  url_text: string | null;
}
