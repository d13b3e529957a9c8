import { legibleColour } from '../../domain/brand/brand-colour.js';
import { safeLabel } from '../../domain/survey/placeholders.js';
import { z } from './shapes.schema.js';

/** As long as `interaction.brand` may be. */
const key = z.string().trim().min(1).max(120);

export const brandParams = z.object({ key });

const oneLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(text), 'one line of plain text');

/** A colour that links can have. The answer to one that is too pale names the nearest that isn't. */
const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'a colour such as #0b5cad')
  .transform((text, context) => {
    const legible = legibleColour(text);
    if (legible.ok) return legible.value;
    const { contrast, nearest } = legible.error;
    context.addIssue(
      `too pale to read on white: its contrast is ${contrast} to 1, and 4.5 is needed; ${nearest} is the nearest that can be read`,
    );
    return z.NEVER;
  });

const logo = z.object({
  url: z.string().trim().max(500).refine(isPictureAddress, 'an address that begins with https:// and has no user name in it'),
  alt: oneLine(100).openapi({ description: 'What stands in for the picture where it is not loaded.' }),
});

export const brandBody = z
  .object({
    name: oneLine(60).refine((text) => safeLabel(text) === text, 'a name without an address of the web or of mail in it'),
    colour: colour
      .nullable()
      .default(null)
      .openapi({
        type: ['string', 'null'],
        example: '#0b5cad',
        description: 'Of links and the edge of mails; has to be legible on white.',
      }),
    logo: logo.nullable().default(null),
    senderName: oneLine(60).nullable().default(null),
    senderAddress: z
      .email()
      .max(254)
      .nullable()
      .default(null)
      .openapi({ description: 'Has to be a sender that your mail provider knows.' }),
    replyAddress: z.email().max(254).nullable().default(null),
    postalAddress: oneLine(200).nullable().default(null).openapi({ description: 'One line at the foot of every mail.' }),
    isDefault: z
      .boolean()
      .default(false)
      .openapi({ description: 'Stands for contacts of no brand and of brands that are not described; one at most.' }),
  })
  .strict();

export const brandSchema = z
  .object({
    key: z.string().openapi({ description: 'As in `interaction.brand`.' }),
    name: z.string(),
    colour: z.string().nullable(),
    logo: z.object({ url: z.string(), alt: z.string() }).nullable(),
    senderName: z.string().nullable(),
    senderAddress: z.string().nullable(),
    replyAddress: z.string().nullable(),
    postalAddress: z.string().nullable(),
    isDefault: z.boolean(),
  })
  .openapi('Brand');

export const brandExample: z.infer<typeof brandSchema> = {
  key: 'acme',
  name: 'Acme',
  colour: '#0b5cad',
  logo: { url: 'https://acme.example/logo.png', alt: 'Acme' },
  senderName: 'Acme customer care',
  senderAddress: 'care@acme.example',
  replyAddress: null,
  postalAddress: 'Acme Ltd, 1 Harbour Street, London',
  isDefault: true,
};

function isPictureAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
