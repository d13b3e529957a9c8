import type { Express } from 'express';
import swaggerUi from 'swagger-ui-express';

/** The documentation at /docs, drawn from /openapi.json. */
export function mountDocs(app: Express): void {
  app.use(
    '/docs',
    (_request, response, next) => {
      response.locals['route'] = '/docs';
      next();
    },
    ...swaggerUi.serve,
    swaggerUi.setup(undefined, {
      customSiteTitle: 'Amends API',
      swaggerOptions: { url: '/openapi.json', persistAuthorization: false, tryItOutEnabled: false },
    }),
  );
}
