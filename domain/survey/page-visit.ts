/** What a client did on a survey's page: looked, sent a rating, sent words without one, or pressed stop. */
export const visitKinds = ['open', 'rating', 'words', 'stop'] as const;
export type VisitKind = (typeof visitKinds)[number];

/** What the client says that it is. `program`: it asks for JSON, so it shows the page nowhere. */
export type VisitClient = 'browser' | 'program' | 'scanner';

/** One visit as evidence. It says nothing of who came: `visitor` is a hash that holds for one link and one day. */
export interface PageVisit {
  atMs: number;
  kind: VisitKind;
  visitor: string;
  client: VisitClient;
  /** The rating that a link carried or a form sent; null for none. */
  rating: number | null;
  /** Asked for the headers only. */
  head: boolean;
  /** Fetched ahead, for somebody who may never look. */
  prefetch: boolean;
}

// Names by which mail gateways, preview makers and crawlers call themselves. Browsers under remote control are not among them:
// people with assistive technology use such, too.
const scannerNames =
  /bot\b|crawl|spider|slurp|preview|scan(ner)?\b|link.?check|safelinks|barracuda|proofpoint|mimecast|fireeye|trendmicro|symantec|sophos|zscaler|cloudmark|urlscan|virustotal|facebookexternalhit|whatsapp|skypeuripreview|ms-office|phantomjs|headless.?scan/i;

/** What a client is, by its own headers. Without a name it may be anything, and counts as a browser. */
export function clientOf({ userAgent, isProgram }: { userAgent: string; isProgram: boolean }): VisitClient {
  if (scannerNames.test(userAgent)) return 'scanner';
  return isProgram ? 'program' : 'browser';
}

/** Whether a request was made ahead of anybody's wish, by what browsers and proxies send with such requests. */
export function isPrefetch(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  return ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) => /prefetch|prerender|preview/i.test(String(headers[name] ?? '')));
}
