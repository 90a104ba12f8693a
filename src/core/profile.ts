/** What the pages of each site have in common, as `winnow learn` counts it: plain data. */
export interface Profile {
  /** By the name of the host without `www.`; `*` for pages whose address nobody knows. */
  readonly hosts: Readonly<Record<string, SiteProfile>>;
}

/** What the pages of one site have in common. */
export interface SiteProfile {
  /** How many pages were counted. */
  readonly pages: number;
  readonly lines: readonly RepeatedLine[];
}

/** A line that many pages of a site hold. */
export interface RepeatedLine {
  /** Its words as they are compared: in lower case, a 0 for every number, no marks. */
  readonly line: string;
  readonly pages: number;
  /** Share of the site's pages, 0 to 1. */
  readonly share: number;
  /** The line as it stood on one of them. */
  readonly sample: string;
}

/** The site of pages whose address nobody knows. */
export const NO_HOST = '*';
