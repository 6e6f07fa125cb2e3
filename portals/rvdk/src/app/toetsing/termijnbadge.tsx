import { dagVan, vandaag, werkdagenTussen } from '@bv/begrippen';
import { Badge, datumTekst } from '@bv/ui';
import type { Toetsing } from './toetsing-context.js';

const DRINGEND = 2;

const dagen = (aantal: number): string => `${aantal} ${aantal === 1 ? 'werkdag' : 'werkdagen'}`;

/** How much time is left, or that it is done. */
export const Termijnbadge = ({ toetsing: { termijn, gedeeldOp } }: { toetsing: Pick<Toetsing, 'termijn' | 'gedeeldOp'> }) => {
  if (gedeeldOp !== null) return <Badge toon="goed">Gedeeld op {datumTekst(gedeeldOp)}</Badge>;
  if (termijn === null) return null;
  const over = werkdagenTussen(vandaag(), dagVan(termijn));
  const tekst = over < 0 ? `${dagen(-over)} te laat` : over === 0 ? 'Vandaag de laatste dag' : `Nog ${dagen(over)}`;
  return (
    <Badge toon={over <= 0 ? 'acuut' : over <= DRINGEND ? 'letop' : 'neutraal'} icoon="klok">
      {tekst}, tot {datumTekst(termijn)}
    </Badge>
  );
};
