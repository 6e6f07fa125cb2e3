import { invoerschemas, LENGTE, MAATREGELREGELS, Rechtbeslissing, toonDatum, uitersteEinde, vandaag } from '@bv/begrippen';
import { Besluitconflict, Invoer, Invoerformulier, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { useLezen } from '@bv/portal';
import { Datumveld, Keuzelijst, Keuzerondjes, Tekstvlak } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { MaatregelBeslissenDocument, UitvoerdersDocument } from '../gql/graphql.js';
import { instellingen } from './instellingen.js';
import type { Maatregel } from './maatregelgegevens.js';
import { useStap } from './use-stap.js';

/** What the judge decided. The end is filled in by the law when the worker leaves it empty; the server counts again, with the age of the child. */
export const Beslissen = ({ maatregel }: { maatregel: Maatregel }) => {
  const { id, versie, soort } = maatregel;
  const { terug, concept, gelukt } = useStap(maatregel, 'beslissen', 'Het besluit van de rechter is vastgelegd.');
  const { data } = useLezen(UitvoerdersDocument, {});
  const stand = useInvoerformulier({
    schema: invoerschemas.maatregelBeslissen,
    document: MaatregelBeslissenDocument,
    begin: { id, versie, beslistOp: vandaag(), ingaatOp: vandaag(), geldtTot: null, uitvoerderId: null, eindtoelichting: '' },
    concept,
    gelukt,
  });
  const { control } = stand.formulier;
  const [beslissing, ingaatOp] = useWatch({ control, name: ['beslissing', 'ingaatOp'] });
  const uiterste = soort !== null && ingaatOp ? uitersteEinde(soort, ingaatOp, null) : null;
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Besluit van de rechter" knop="Besluit bewaren" terug={terug}>
      <Besluitconflict van={stand} wat="De maatregel" />
      <Invoer van={control} naam="beslissing">
        {(veld) => (
          <Keuzerondjes
            label="Wat besliste de rechter?"
            weergave="naast"
            verplicht
            opties={[{ waarde: Rechtbeslissing.TOEGEKEND, tekst: 'Toegekend' }, { waarde: Rechtbeslissing.AFGEWEZEN, tekst: 'Afgewezen' }]}
            {...veld}
          />
        )}
      </Invoer>
      <Invoer van={control} naam="beslistOp">{(veld) => <Datumveld label="Wanneer?" verplicht tot={vandaag()} {...veld} />}</Invoer>
      {beslissing === Rechtbeslissing.TOEGEKEND ? (
        <>
          <Invoer van={control} naam="ingaatOp">{(veld) => <Datumveld label="Vanaf wanneer geldt de maatregel?" verplicht {...veld} waarde={veld.waarde ?? null} />}</Invoer>
          <Invoer van={control} naam="geldtTot">
            {(veld) => (
              <Datumveld
                label="Tot wanneer?"
                hint={`De dag in de beschikking; die dag zelf niet meer. ${uiterste === null ? 'Leeg: tot het kind achttien wordt.' : `Leeg: tot ${toonDatum(uiterste)}, of eerder als het kind achttien wordt.`}${soort === null ? '' : ` (${MAATREGELREGELS[soort].grondslag})`}`}
                verplicht={false}
                {...veld}
                waarde={veld.waarde ?? null}
              />
            )}
          </Invoer>
          <Invoer van={control} naam="uitvoerderId">
            {(veld) => (
              <Keuzelijst
                label="Welke instelling voert de maatregel uit?"
                hint="Alleen een gecertificeerde instelling mag dat."
                verplicht
                opties={instellingen(data?.partijen ?? []).map(({ id: waarde, naam }) => ({ waarde, tekst: naam }))}
                {...veld}
                waarde={veld.waarde || null}
              />
            )}
          </Invoer>
        </>
      ) : null}
      {beslissing === Rechtbeslissing.AFGEWEZEN ? (
        <Invoer van={control} naam="eindtoelichting">
          {(veld) => <Tekstvlak label="Waarom wees de rechter het af?" rijen={3} max={LENGTE.ALINEA} verhaal verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
        </Invoer>
      ) : null}
    </Invoerformulier>
  );
};
