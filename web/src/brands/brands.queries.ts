import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';

export const brandsQuery = queryOptions({ queryKey: ['brands'], queryFn: () => answerOf(api.GET('/api/v1/brands')) });
