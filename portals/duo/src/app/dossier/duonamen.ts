import { vandaag } from '@bv/begrippen';
import { datumTekst } from '@bv/ui';
import type { Dossiercasus } from './dossier-context.js';

type Vervanging = Dossiercasus['vervangingen'][number];

export const looptNu = ({ van, tot }: Pick<Vervanging, 'van' | 'tot'>, nu: string = vandaag()): boolean => van !== null && tot !== null && van <= nu && nu <= tot;

/** The two of the duo, and who stands in for one of them until when: never as if they were the duo (A23). */
export const duonamen = ({ betrokkenheden, vervangingen }: Pick<Dossiercasus, 'betrokkenheden' | 'vervangingen'>, nu: string = vandaag()): string[] =>
  betrokkenheden.flatMap(({ hoedanigheid, tot, partij }) => {
    if (hoedanigheid !== 'DUOLID' || tot !== null || partij === null) return [];
    const vervanging = vervangingen.find((regel) => regel.duolid?.id === partij.id && looptNu(regel, nu));
    return [vervanging?.vervanger && vervanging.tot !== null ? `${partij.naam} (tot en met ${datumTekst(vervanging.tot)} vervangen door ${vervanging.vervanger.naam})` : partij.naam];
  });
