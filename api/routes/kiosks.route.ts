import type { z } from 'zod';
import { languageBase } from '../../domain/policy/language.js';
import { instruments } from '../../domain/survey/instrument.js';
import { recordAudit } from '../../prisma/stores/audit.store.js';
import { createKiosk, listKiosks, policyOfKiosk, revokeKiosk, type ListedKiosk, type NewKiosk } from '../../prisma/stores/kiosk.store.js';
import { createKioskBody, kioskExample, kioskSchema } from '../contract/kiosks.schema.js';
import { idParams, pageOf } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { policyEditors, route, type RouteSpec } from '../http/route.js';

type Deps = Pick<ApiDeps, 'db' | 'clock' | 'publicUrl'>;

/** Tablets on the spot: which there are, a new one, and the end of one. */
export function kiosksRoutes({ db, clock, publicUrl }: Deps): RouteSpec[] {
  const shared = { tag: 'Kiosks', access: { roles: policyEditors } } as const;
  const one = { description: 'The kiosk.', schema: kioskSchema, example: kioskExample };
  return [
    route({
      ...shared,
      method: 'get',
      path: '/api/v1/kiosks',
      operationId: 'listKiosks',
      summary: 'Tablets that ask on the spot, the newest first',
      responses: {
        200: {
          description: 'All of them; there is one page.',
          schema: pageOf(kioskSchema),
          example: { items: [kioskExample], nextCursor: null },
        },
      },
      handle: async () => ({ body: { items: (await listKiosks(db)).map((kiosk) => kioskView(kiosk, publicUrl)), nextCursor: null } }),
    }),
    route({
      ...shared,
      method: 'post',
      path: '/api/v1/kiosks',
      operationId: 'createKiosk',
      summary: 'Set up a tablet that asks on the spot',
      description:
        'It asks in the words of the policy in force that matches visits there (`in_person`, with its team, brand and survey point) and has its instrument.',
      body: createKioskBody,
      responses: { 201: one },
      handle: async ({ body: { team = null, brand = null, country = null, ...rest }, actor }) => {
        const wanted = { ...rest, team, brand, country };
        await refuseSilent(db, wanted);
        const kiosk = await createKiosk(db, wanted, actor.name);
        await recordAudit(db, actor, {
          action: 'kiosk.created',
          entity: 'kiosk',
          entityId: kiosk.id,
          detail: { name: kiosk.name, place: kiosk.place },
        });
        return { status: 201, body: kioskView(kiosk, publicUrl) };
      },
    }),
    route({
      ...shared,
      method: 'post',
      path: '/api/v1/kiosks/{id}/revoke',
      operationId: 'revokeKiosk',
      summary: 'End a kiosk; its address asks nothing any more, its answers stay',
      params: idParams,
      responses: { 200: one },
      problems: ['not_found'],
      handle: async ({ params: { id }, actor }) => {
        const kiosk = await revokeKiosk(db, id, clock());
        if (!kiosk) throw new Problem('not_found');
        await recordAudit(db, actor, { action: 'kiosk.revoked', entity: 'kiosk', entityId: id, detail: { name: kiosk.name } });
        return { body: kioskView(kiosk, publicUrl) };
      },
    }),
  ];
}

/** A kiosk that no policy gives words to would show an empty page to customers; whoever sets it up is told now. */
async function refuseSilent(db: Deps['db'], kiosk: NewKiosk): Promise<void> {
  const policy = await policyOfKiosk(db, { ...kiosk, id: '' });
  if (!policy)
    throw new Problem('invalid_input', {
      errors: [{ path: 'instrument', message: 'no policy in force asks so after visits there; publish one first' }],
    });
  const written = new Set(Object.keys(policy.document.survey.texts).map(languageBase));
  const errors = kiosk.languages.flatMap((language, index) =>
    written.has(languageBase(language))
      ? []
      : [{ path: `languages.${index}`, message: `the policy "${policy.key}" has no text in this language` }],
  );
  if (errors.length > 0) throw new Problem('invalid_input', { errors });
}

function kioskView({ token, createdAt, revokedAt, instrument, ...kiosk }: ListedKiosk, publicUrl: string): z.input<typeof kioskSchema> {
  return {
    ...kiosk,
    instrument: instruments.find((known) => known === instrument) ?? 'csat',
    url: `${publicUrl}/kiosk/${token}`,
    createdAt: createdAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
