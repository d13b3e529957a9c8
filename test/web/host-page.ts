import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostSite {
  /** `http://localhost:…`; another origin than 127.0.0.1, where the API of a test listens. */
  origin: string;
  /** What the next page holds in its `<main>`. */
  show(content: string, attributes?: string): void;
  close(): Promise<void>;
}

/** A company's own site, under a content policy that lets in nothing but what it names: no inline script, no inline style. */
export async function startHostSite(amendsUrl: string): Promise<HostSite> {
  let content = '';
  let attributes = '';
  const policy = `default-src 'none'; script-src ${amendsUrl} 'self'; connect-src ${amendsUrl}; frame-src ${amendsUrl}; require-trusted-types-for 'script'`;
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    if (request.url === '/heard.js') {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(
        `window.heard = []; for (const name of ['amends-answered', 'amends-closed']) addEventListener(name, ({detail}) => heard.push([name, detail]));`,
      );
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en" ${attributes}><head><title>Shop</title><script src="/heard.js"></script>
<script type="module" src="${amendsUrl}/embed/amends.js"></script></head><body><main><h1>Your order</h1>${content}</main></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    show(next, nextAttributes = '') {
      content = next;
      attributes = nextAttributes;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
