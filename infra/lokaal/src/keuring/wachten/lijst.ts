import { deurwachten } from './deur.js';
import { muurwachten } from './muur.js';
import type { Wacht } from './wacht.js';

export const alleWachten: readonly Wacht[] = [...deurwachten, ...muurwachten];
