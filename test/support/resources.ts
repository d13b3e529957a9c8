import { request } from 'node:http';
import { inject } from 'vitest';

/** Asks the run's resource server for something; its errors arrive as this test's errors. */
export async function resource<T>(path: string, argument = ''): Promise<T> {
  const url = new URL(path, inject('testResourcesUrl'));
  url.searchParams.set('argument', argument);
  // Not fetch: tests replace it, and it gives up after five minutes.
  const { status, body } = await new Promise<{ status: number; body: string }>((resolve, reject) => {
    request(url, { method: 'POST' }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
  const value = JSON.parse(body) as T & { error?: string };
  if (status !== 200) throw new Error(`the test run could not provide ${path}: ${value.error ?? `status ${status}`}`);
  return value;
}
