import { invoerschemas, LENGTE, Maatregeleinde, maatregeleindeNaam, toonDatum, uiterstNaVerlenging, vandaag, vraagtRaadsadvies } from '@bv/begrippen';
import { Besluitconflict, Invoer, Invoerformulier, opties, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { Datumveld, Keuzerondjes, Tekstvlak } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { MaatregelBeeindigenDocument, MaatregelHorenVastleggenDocument, MaatregelIntrekkenDocument, MaatregelVerlengenDocument } from '../gql/graphql.js';
import type { Maatregel } from './maatregelgegevens.js';
import { useStap } from './use-stap.js';

interface Stapprops {
  maatregel: Maatregel;
}

export const Horen = ({ maatregel }: Stapprops) => {
  const { id, versie, horenVoor } = maatregel;
  const { terug, concept, gelukt } = useStap(maatregel, 'horen', 'Vastgelegd dat het gezin is gehoord.');
  const stand = useInvoerformulier({ schema: invoerschemas.maatregelHorenVastleggen, document: MaatregelHorenVastleggenDocument, begin: { id, versie, gehoordOp: vandaag() }, concept, gelukt });
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Gehoord" knop="Bewaren" terug={terug}>
      <Besluitconflict van={stand} wat="De maatregel" />
      <Invoer van={stand.formulier.control} naam="gehoordOp">
        {(veld) => <Datumveld label="Wanneer is het gezin door de rechter gehoord?" hint={horenVoor === null ? '' : `Dat moet vóór ${toonDatum(horenVoor)}: binnen twee weken na de spoedbeslissing.`} verplicht tot={vandaag()} {...veld} />}
      </Invoer>
    </Invoerformulier>
  );
};

export const Verlengen = ({ maatregel }: Stapprops) => {
  const { id, versie, soort, ingaatOp } = maatregel;
  const { terug, concept, gelukt } = useStap(maatregel, 'verlengen', 'De verlenging is vastgelegd.');
  const uiterste = soort === null || maatregel.geldtTot === null ? null : uiterstNaVerlenging(soort, maatregel.geldtTot, null);
  const stand = useInvoerformulier({
    schema: invoerschemas.maatregelVerlengen,
    document: MaatregelVerlengenDocument,
    begin: { id, versie, beslistOp: vandaag(), geldtTot: uiterste ?? '', raadsadviesOp: null },
    concept,
    gelukt,
  });
  const { control } = stand.formulier;
  const geldtTot = useWatch({ control, name: 'geldtTot' });
  const metAdvies = soort !== null && ingaatOp !== null && Boolean(geldtTot) && vraagtRaadsadvies(soort, ingaatOp, geldtTot);
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Verlenging" knop="Verlenging bewaren" terug={terug}>
      <Besluitconflict van={stand} wat="De maatregel" />
      {maatregel.geldtTot === null ? null : <p>De maatregel geldt nu tot {toonDatum(maatregel.geldtTot)}.</p>}
      <Invoer van={control} naam="beslistOp">{(veld) => <Datumveld label="Wanneer verlengde de rechter?" verplicht tot={vandaag()} {...veld} />}</Invoer>
      <Invoer van={control} naam="geldtTot">
        {(veld) => <Datumveld label="Tot wanneer geldt de maatregel nu?" hint={uiterste === null ? '' : `Hooguit tot ${toonDatum(uiterste)}, en nooit voorbij de achttiende verjaardag.`} verplicht {...veld} waarde={veld.waarde || null} />}
      </Invoer>
      {metAdvies ? (
        <Invoer van={control} naam="raadsadviesOp">
          {(veld) => <Datumveld label="Wanneer adviseerde de Raad?" hint="Een uithuisplaatsing van meer dan twee jaar: dan adviseert de Raad eerst." verplicht tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}
        </Invoer>
      ) : null}
    </Invoerformulier>
  );
};

export const Beeindigen = ({ maatregel }: Stapprops) => {
  const { id, versie, toestand, beginVoor } = maatregel;
  const { terug, concept, gelukt } = useStap(maatregel, 'beeindigen', 'Het einde is vastgelegd.');
  const stand = useInvoerformulier({ schema: invoerschemas.maatregelBeeindigen, document: MaatregelBeeindigenDocument, begin: { id, versie, geeindigdOp: vandaag(), eindtoelichting: '' }, concept, gelukt });
  const { control } = stand.formulier;
  const kanVervallen = toestand === 'UITGESPROKEN' && beginVoor !== null;
  const redenen = opties(Maatregeleinde, maatregeleindeNaam).filter(({ waarde }) => waarde !== Maatregeleinde.NIET_BEGONNEN || kanVervallen);
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Einde van de maatregel" knop="Einde bewaren" terug={terug}>
      <Besluitconflict van={stand} wat="De maatregel" />
      <Invoer van={control} naam="eindereden">{(veld) => <Keuzerondjes label="Waarom eindigt de maatregel?" verplicht opties={redenen} {...veld} />}</Invoer>
      <Invoer van={control} naam="geeindigdOp">{(veld) => <Datumveld label="Wanneer?" verplicht tot={vandaag()} {...veld} />}</Invoer>
      <Invoer van={control} naam="eindtoelichting">
        {(veld) => <Tekstvlak label="Hoe staat het er nu voor?" hint="Wat is bereikt, en wat blijft nodig? Het duo gaat hiermee verder." rijen={4} max={LENGTE.ALINEA} verhaal verplicht {...veld} />}
      </Invoer>
    </Invoerformulier>
  );
};

export const Intrekken = ({ maatregel }: Stapprops) => {
  const { id, versie } = maatregel;
  const { terug, concept, gelukt } = useStap(maatregel, 'intrekken', 'Het verzoek is ingetrokken.');
  const stand = useInvoerformulier({ schema: invoerschemas.maatregelIntrekken, document: MaatregelIntrekkenDocument, begin: { id, versie, eindtoelichting: '' }, concept, gelukt });
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Verzoek intrekken" knop="Verzoek intrekken" terug={terug} terugtekst="Niet intrekken">
      <Besluitconflict van={stand} wat="De maatregel" />
      <Invoer van={stand.formulier.control} naam="eindtoelichting">
        {(veld) => <Tekstvlak label="Waarom is de maatregel niet meer nodig?" rijen={3} max={LENGTE.ALINEA} verhaal verplicht {...veld} />}
      </Invoer>
    </Invoerformulier>
  );
};
