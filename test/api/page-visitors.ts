import type { Client, PageBench } from './page-client.js';

/** What somebody, or something, does with the link of one survey. */
export type Visit = (bench: PageBench, client: Client, token: string) => Promise<void>;

const ratings = [1, 2, 3, 4, 5];
const send = (bench: PageBench, client: Client, token: string, rating: number, more: Record<string, string> = {}) =>
  bench.post(client, token, { rating: String(rating), ...more });
const elsewhere = (n: number): Client => ({ userAgent: `Mozilla/5.0 (X11; Linux x86_64) Firefox/13${n}.0`, address: `198.51.100.${n}` });

async function sendAll(
  bench: PageBench,
  client: Client,
  token: string,
  apartMs: number,
  order: readonly number[] = ratings,
  more: Record<string, string> = {},
): Promise<void> {
  for (const rating of order) {
    await send(bench, client, token, rating, more);
    bench.wait(apartMs);
  }
}

/** Bots that press everything, each in its own way. */
export const bots: Record<string, Visit> = {
  'posts every rating without a look': (bench, client, token) => sendAll(bench, client, token, 30),
  'posts every rating backwards': (bench, client, token) => sendAll(bench, client, token, 30, ratings.toReversed()),
  'looks, then posts every rating': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(60);
    await sendAll(bench, client, token, 60);
  },
  'looks as long as a person, then posts every rating': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(4_000);
    await sendAll(bench, client, token, 200);
  },
  'opens every link, then posts every rating': async (bench, client, token) => {
    for (const rating of ratings) {
      await bench.get(client, `${token}?rating=${rating}`);
      bench.wait(40);
    }
    await sendAll(bench, client, token, 40);
  },
  'opens and posts rating by rating': async (bench, client, token) => {
    for (const rating of ratings) {
      await bench.get(client, `${token}?rating=${rating}`);
      bench.wait(90);
      await send(bench, client, token, rating);
      bench.wait(90);
    }
  },
  'rates and presses stop': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(50);
    await send(bench, client, token, 1);
    bench.wait(50);
    await bench.get(client, `${token}/stop`);
    await bench.post(client, `${token}/stop`, {});
  },
  'asks for headers, then posts the first and the last rating': async (bench, client, token) => {
    await bench.get(client, token, { method: 'HEAD' });
    await sendAll(bench, client, token, 20, [1, 5]);
  },
  'fills in every field of every form': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(80);
    await send(bench, client, token, 1, { comment: 'test' });
    bench.wait(80);
    await bench.post(client, token, { oneThing: 'test', callbackAt: '2026-11-24T15:00:00Z' });
    bench.wait(80);
    await send(bench, client, token, 3, { comment: 'test', revise: '1' });
  },
  'waits a second and a half between its presses': (bench, client, token) => sendAll(bench, client, token, 1_500),
  'waits three seconds between its presses': (bench, client, token) => sendAll(bench, client, token, 3_000),
  'waits twelve seconds between its presses': (bench, client, token) => sendAll(bench, client, token, 12_000),
  'comes from another address each time': async (bench, _client, token) => {
    for (const rating of ratings) {
      await send(bench, elsewhere(rating), token, rating);
      bench.wait(100);
    }
  },
  'posts every rating at once': async (bench, client, token) => {
    await Promise.all(ratings.map((rating) => send(bench, client, token, rating)));
  },
  'asks to change it each time': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(700);
    await sendAll(bench, client, token, 150, ratings, { revise: '1' });
  },
  'posts what it has fetched ahead': async (bench, client, token) => {
    const ahead = { 'Sec-Purpose': 'prefetch' };
    await bench.get(client, token, { headers: ahead });
    bench.wait(900);
    await bench.post(client, token, { rating: '5' }, ahead);
  },
};

/** Ways in which people come to an answer. */
export const people: Record<string, Visit> = {
  'opens the link of a rating and sends': async (bench, client, token) => {
    await bench.get(client, `${token}?rating=4`);
    bench.wait(1_200);
    await send(bench, client, token, 4);
  },
  'is fast': async (bench, client, token) => {
    await bench.get(client, `${token}?rating=5`);
    bench.wait(600);
    await send(bench, client, token, 5);
  },
  'is very fast': async (bench, client, token) => {
    await bench.get(client, `${token}?rating=5`);
    bench.wait(350);
    await send(bench, client, token, 5);
  },
  'takes twenty minutes': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(20 * 60_000);
    await send(bench, client, token, 2);
  },
  'answers the next day': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(25 * 3_600_000);
    await send(bench, client, token, 3);
  },
  'clicks twice': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(3_000);
    await Promise.all([send(bench, client, token, 2), send(bench, client, token, 2)]);
    bench.wait(120);
    await send(bench, client, token, 2);
  },
  'goes back and sends another rating': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(3_000);
    await send(bench, client, token, 4);
    bench.wait(3_500);
    await send(bench, client, token, 2);
  },
  'opens it on the phone and sends on the laptop': async (bench, client, token) => {
    await bench.get(elsewhere(7), token);
    bench.wait(90_000);
    await bench.get(client, token);
    bench.wait(4_000);
    await send(bench, client, token, 1);
  },
  'moves to another network meanwhile': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(8_000);
    await send(bench, { ...client, address: '203.0.113.99' }, token, 4);
  },
  'forwards the link first': async (bench, client, token) => {
    await bench.get(elsewhere(8), `${token}?rating=1`);
    bench.wait(700);
    await bench.get(client, token);
    bench.wait(5_000);
    await send(bench, client, token, 5);
  },
  'writes a comment at once': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(25_000);
    await send(bench, client, token, 1, { comment: 'I was passed around.' });
  },
  'adds words on the next page': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(2_000);
    await send(bench, client, token, 1);
    bench.wait(12_000);
    await bench.post(client, token, { comment: 'Nobody called back.', oneThing: 'Call back' });
  },
  'opens two of the ratings': async (bench, client, token) => {
    await bench.get(client, `${token}?rating=3`);
    bench.wait(1_500);
    await bench.get(client, `${token}?rating=4`);
    bench.wait(1_500);
    await send(bench, client, token, 4);
  },
  'comes after a gateway that opened everything': async (bench, client, token) => {
    for (const rating of ratings)
      await bench.get({ userAgent: 'Mimecast-Link-Check/1.0', address: '192.0.2.1' }, `${token}?rating=${rating}`);
    bench.wait(1_000);
    await bench.get(client, `${token}?rating=4`);
    bench.wait(900);
    await send(bench, client, token, 4);
  },
  'comes after a gateway that looks like a browser': async (bench, client, token) => {
    for (const rating of ratings) {
      await bench.get(elsewhere(9), `${token}?rating=${rating}`, { method: 'HEAD' });
      await bench.get(elsewhere(9), `${token}?rating=${rating}`);
    }
    bench.wait(2_000);
    await bench.get(client, `${token}?rating=2`);
    bench.wait(1_800);
    await send(bench, client, token, 2);
  },
  'changes the answer': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(4_000);
    await send(bench, client, token, 2);
    bench.wait(6_000);
    await send(bench, client, token, 3, { revise: '1' });
  },
  'rates and then stops the messages': async (bench, client, token) => {
    await bench.get(client, token);
    bench.wait(3_000);
    await send(bench, client, token, 1);
    bench.wait(4_000);
    await bench.get(client, `${token}/stop`);
    bench.wait(2_000);
    await bench.post(client, `${token}/stop`, {});
  },
  'has a browser that fetches ahead': async (bench, client, token) => {
    await bench.get(client, token, { headers: { 'Sec-Purpose': 'prefetch' } });
    bench.wait(200);
    await bench.get(client, token);
    bench.wait(2_500);
    await send(bench, client, token, 4);
  },
  'reloads the page': async (bench, client, token) => {
    for (let times = 0; times < 3; times += 1) {
      await bench.get(client, `${token}?rating=5`);
      bench.wait(800);
    }
    await send(bench, client, token, 5);
  },
};

export const botClients: Client[] = [
  { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36', address: '192.0.2.10' },
  { userAgent: 'python-requests/2.32', address: '192.0.2.11' },
  { userAgent: 'Mimecast-Link-Check/1.0', address: '192.0.2.12' },
  { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/131.0', address: '192.0.2.13' },
];

export const personClients: Client[] = [
  {
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1',
    address: '203.0.113.10',
  },
  { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36', address: '203.0.113.11' },
  { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 14.6) Gecko/20100101 Firefox/133.0', address: '203.0.113.12' },
  { userAgent: 'Lynx/2.9.2 libwww-FM/2.14', address: '203.0.113.13' },
];
