import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';

export const kiosksQuery = queryOptions({ queryKey: ['kiosks'], queryFn: () => answerOf(api.GET('/api/v1/kiosks')) });
