import { Doel } from '@bv/begrippen';

export const isDoel = (waarde: unknown): waarde is Doel => Object.values<unknown>(Doel).includes(waarde);
