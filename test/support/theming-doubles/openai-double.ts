import { z } from 'zod';
import type { Behaviour, TakenRequest } from '../../activities/adapters/provider-server.js';

export const openAiKey = 'sk-double';
export const openAiModel = 'gpt-double-1';

const requestSchema = z.strictObject({
  model: z.literal(openAiModel),
  temperature: z.literal(0),
  max_tokens: z.number().int().positive(),
  messages: z.tuple([
    z.strictObject({ role: z.literal('system'), content: z.string().min(1) }),
    z.strictObject({ role: z.literal('user'), content: z.string().min(1) }),
  ]),
  response_format: z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({
      name: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
      strict: z.literal(true),
      schema: z.record(z.string(), z.unknown()),
    }),
  }),
});

/** What strict mode takes: https://platform.openai.com/docs/guides/structured-outputs; each object closed, each property required. */
const strictKeywords = ['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'description', 'anyOf', '$ref', '$defs'];

function strictFault(schema: unknown): string | null {
  if (typeof schema !== 'object' || schema === null) return 'a schema is no object';
  const node = schema as Record<string, unknown>;
  const stranger = Object.keys(node).find((key) => !strictKeywords.includes(key));
  if (stranger !== undefined) return `${stranger} is not permitted`;
  if (node['type'] === 'array') return strictFault(node['items']);
  if (node['type'] !== 'object') return null;
  const properties = Object(node['properties']) as Record<string, unknown>;
  if (node['additionalProperties'] !== false) return 'additionalProperties is required to be false';
  if (JSON.stringify(node['required']) !== JSON.stringify(Object.keys(properties))) return 'required has to name every property';
  return (
    Object.values(properties)
      .map(strictFault)
      .find((fault) => fault !== null) ?? null
  );
}

const refuse = (status: number, code: string): Behaviour => ({
  status,
  body: JSON.stringify({ error: { message: code, type: 'invalid_request_error', param: null, code } }),
});

export interface Asked {
  comment: string;
  language: string;
  system: string;
  /** The keys that the schema offers. */
  keys: string[];
}

/** A model: what it says of a comment. A string is said as it is, anything else as JSON. */
export type Model = (asked: Asked) => unknown;

/** As a model that does what it is told would answer: the first words of the comment, as the named drivers in turn. */
export const obedient =
  (...keys: string[]): Model =>
  ({ comment }) => {
    const words = comment.match(/\S+/gu) ?? [];
    const drivers = keys.flatMap((key, index) => {
      const quote = words[index];
      return quote === undefined ? [] : [{ key, sentiment: 'negative', quote, confidence: 0.9 }];
    });
    return { sentiment: 'negative', drivers };
  };

/** Wraps what a model says as a chat completion does. */
export const completion = (content: unknown, changes: { message?: object; finish_reason?: string } = {}): Behaviour => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const message = { role: 'assistant', content: text, refusal: null, annotations: [], ...changes.message };
  return {
    status: 200,
    body: JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_790_000_000,
      model: `${openAiModel}-2026-08-01`,
      choices: [{ index: 0, message, logprobs: null, finish_reason: changes.finish_reason ?? 'stop' }],
      usage: { prompt_tokens: 900, completion_tokens: 60, total_tokens: 960 },
    }),
  };
};

/** Speaks as OpenAI's chat completions do, and refuses what they would refuse. */
export const openAiDouble =
  (model: Model = obedient('wait_time')) =>
  ({ method, path, headers, body }: TakenRequest): Behaviour => {
    if (method !== 'POST' || path !== '/v1/chat/completions') return refuse(404, 'not_found');
    if (headers.authorization !== `Bearer ${openAiKey}`) return refuse(401, 'invalid_api_key');
    if (headers['content-type'] !== 'application/json') return refuse(400, 'invalid_content_type');
    const parsed = requestSchema.safeParse(JSON.parse(body));
    if (!parsed.success) return refuse(400, `invalid_request ${parsed.error.issues.map(({ path: at }) => at.join('.')).join()}`);
    const { messages, response_format: format } = parsed.data;
    const fault = strictFault(format.json_schema.schema);
    if (fault !== null) return refuse(400, fault);
    const { comment, language } = z.strictObject({ comment: z.string(), language: z.string() }).parse(JSON.parse(messages[1].content));
    return completion(model({ comment, language, system: messages[0].content, keys: keysOf(format.json_schema.schema) }));
  };

const keysSchema = z.object({
  properties: z.object({
    drivers: z.object({ items: z.object({ properties: z.object({ key: z.object({ enum: z.array(z.string()) }) }) }) }),
  }),
});
const keysOf = (schema: unknown): string[] => keysSchema.parse(schema).properties.drivers.items.properties.key.enum;
