import type { PolicySubject } from './facts.js';

/** What a kiosk stands for, as a policy's match condition sees it: a visit of somebody unknown, that has just ended. */
export interface KioskPlace {
  id: string;
  team: string | null;
  brand: string | null;
  surveyPoint: string;
}

/** The subject by which the policy of a kiosk is found. */
export function kioskSubject({ id, team, brand, surveyPoint }: KioskPlace): PolicySubject {
  return {
    interaction: {
      id,
      source: kioskSource,
      resolutionNumber: 1,
      channel: 'in_person',
      status: 'resolved',
      resolvedAt: null,
      lastContactAt: null,
      team,
      agentId: null,
      brand,
      productArea: null,
      issueType: null,
      surveyPoint,
      tags: [],
      language: null,
      complex: false,
      transfers: 0,
      contacts: 0,
      initiatedBy: 'customer',
      resolvedBy: null,
      customerMessages: null,
      customerWords: null,
    },
    customer: {
      id: '',
      drawKey: '',
      hasEmail: false,
      hasPhone: false,
      locale: null,
      tier: null,
      segment: null,
      consent: {},
      optedOutAt: null,
      suppressed: [],
      zones: [],
      zonesFrom: 'organisation',
    },
  };
}

/** The source of interactions that are there by an answer at a kiosk. */
export const kioskSource = 'kiosk';
