import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Knop, Rij, Stapel, Tekstvlak } from '@bv/ui';
import { OverdrachtWeigerenDocument } from '../gql/graphql.js';
import type { Blad } from './bladdelen.js';

interface WeigerenProps {
  blad: Pick<Blad, 'id' | 'versie'>;
  onGeweigerd: () => void;
  onTerug: () => void;
}

/** Refusing asks what would be needed: the family stays with the sender, who reads the reason. */
export const Weigeren = ({ blad: { id, versie }, onGeweigerd, onTerug }: WeigerenProps) => {
  const stand = useInvoerformulier({
    schema: invoerschemas.overdrachtWeigeren,
    document: OverdrachtWeigerenDocument,
    begin: { id, versie, reden: '' },
    concept: { sleutel: `wijkteam/overdracht/${id}/weigeren`, titel: 'Een overdracht weigeren' },
    gelukt: onGeweigerd,
  });
  return (
    <Stapel>
      <Invoerformulier van={stand} label="Overdracht weigeren" knop="Overdracht weigeren" terug="/wijkteam">
        <Invoer van={stand.formulier.control} naam="reden">
          {(veld) => (
            <Tekstvlak
              label="Waarom neemt u dit gezin niet over?"
              hint="De afzender leest dit en houdt het gezin. Schrijf op wat er nodig is om het wel over te nemen."
              rijen={4}
              verplicht
              {...veld}
            />
          )}
        </Invoer>
      </Invoerformulier>
      <Rij>
        <Knop soort="stil" icoon="pijlLinks" onKlik={onTerug}>
          Toch niet weigeren
        </Knop>
      </Rij>
    </Stapel>
  );
};
