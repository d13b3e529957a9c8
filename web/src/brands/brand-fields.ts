import type { paths } from '../api/schema.js';
import type { Brand } from '../api/types.js';

type BrandBody = paths['/api/v1/brands/{key}']['put']['requestBody']['content']['application/json'];

const names = ['name', 'colour', 'logoUrl', 'logoAlt', 'senderName', 'senderAddress', 'replyAddress', 'postalAddress'] as const;
type FieldName = (typeof names)[number];
/** What is typed; empty where the brand says nothing. */
export type BrandFields = Record<FieldName, string>;

export interface TextField {
  name: FieldName;
  /** Of the document that is saved. */
  path: string;
  label: string;
  description?: string;
  required?: boolean;
  type?: 'email' | 'url';
  placeholder?: string;
  maxLength: number;
}

export const textFields: readonly TextField[] = [
  { name: 'name', path: 'name', label: 'Name', description: 'As customers read it', required: true, maxLength: 60 },
  { name: 'colour', path: 'colour', label: 'Colour', description: 'Of links, on white', placeholder: '#0b5cad', maxLength: 7 },
  { name: 'logoUrl', path: 'logo.url', label: 'Address of the logo', type: 'url', placeholder: 'https://', maxLength: 500 },
  { name: 'logoAlt', path: 'logo.alt', label: 'Words for the logo', description: 'Where pictures are not loaded', maxLength: 100 },
  { name: 'senderName', path: 'senderName', label: 'Name of the sender', maxLength: 60 },
  {
    name: 'senderAddress',
    path: 'senderAddress',
    label: 'Address of the sender',
    description: 'One that your mail provider knows',
    type: 'email',
    maxLength: 254,
  },
  { name: 'replyAddress', path: 'replyAddress', label: 'Address for replies', type: 'email', maxLength: 254 },
  {
    name: 'postalAddress',
    path: 'postalAddress',
    label: 'Postal address',
    description: 'One line at the foot of every mail',
    maxLength: 200,
  },
];

export function fieldsOf(brand: Brand | null): BrandFields {
  return {
    name: brand?.name ?? '',
    colour: brand?.colour ?? '',
    logoUrl: brand?.logo?.url ?? '',
    logoAlt: brand?.logo?.alt ?? '',
    senderName: brand?.senderName ?? '',
    senderAddress: brand?.senderAddress ?? '',
    replyAddress: brand?.replyAddress ?? '',
    postalAddress: brand?.postalAddress ?? '',
  };
}

/** What is saved: an empty field says nothing, and a logo without words goes by the brand's name. */
export function bodyOf(fields: BrandFields, isDefault: boolean): BrandBody {
  const said = (name: FieldName): string | null => (fields[name].trim() === '' ? null : fields[name].trim());
  const [url, alt] = [said('logoUrl'), said('logoAlt')];
  return {
    name: fields.name.trim(),
    colour: said('colour'),
    logo: url === null ? null : { url, alt: alt ?? fields.name.trim() },
    senderName: said('senderName'),
    senderAddress: said('senderAddress'),
    replyAddress: said('replyAddress'),
    postalAddress: said('postalAddress'),
    isDefault,
  };
}
