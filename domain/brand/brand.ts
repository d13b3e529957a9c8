import { safeLabel } from '../survey/placeholders.js';

/** How one of the company's names shows itself to customers. */
export interface Brand {
  /** As in `interaction.brand`. */
  key: string;
  name: string;
  /** `#rrggbb`, legible on white; null for plain links. */
  colour: string | null;
  /** An `https` address and the words that stand in for the picture. */
  logo: { url: string; alt: string } | null;
  senderName: string | null;
  senderAddress: string | null;
  replyAddress: string | null;
  /** One line at the foot of every mail. */
  postalAddress: string | null;
  /** Whether it stands for contacts of no brand, and of brands that nobody has described. */
  isDefault: boolean;
}

/** The brand as messages and pages use it: with a name always. */
export type BrandFace = Omit<Brand, 'key' | 'isDefault'>;

/** Who a mail comes from. What is null is as the provider's settings have it. */
export interface MailSender {
  name: string | null;
  address: string | null;
  replyTo: string | null;
}

/** The name of an installation that nobody has named yet. */
export const unnamedOrganisation = 'My organisation';

/**
 * The face for a contact's brand. A brand that nobody has described gets the organisation's own: its default brand, or else its bare
 * name. Before the organisation has a name, the contact's own word for its brand says more than none.
 */
export function faceOf(key: string | null, brands: readonly Brand[], organisation: string): BrandFace {
  const brand = brands.find((each) => each.key === key) ?? brands.find((each) => each.isDefault);
  return brand ?? plainFace(organisation === unnamedOrganisation ? (safeLabel(key) ?? organisation) : organisation);
}

/** A face of nothing but a name. */
export function plainFace(name: string): BrandFace {
  return { name, colour: null, logo: null, senderName: null, senderAddress: null, replyAddress: null, postalAddress: null };
}

/** Who a mail of this brand comes from; null where all is as the provider's settings have it. */
export function senderOf({ senderName, senderAddress, replyAddress }: BrandFace): MailSender | null {
  if (senderName === null && senderAddress === null && replyAddress === null) return null;
  return { name: senderName, address: senderAddress, replyTo: replyAddress };
}
