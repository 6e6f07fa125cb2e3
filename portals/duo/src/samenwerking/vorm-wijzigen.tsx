import { type Samenwerking, VORMEN, VORMUITLEG } from '@bv/advies';
import { invoerschemas, LENGTE, samenwerkingsvormNaam } from '@bv/begrippen';
import { Besluitconflict, Invoer, Invoerformulier, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { Keuzerondjes, Tekstvlak, Uitklap, useStatus } from '@bv/ui';
import { SamenwerkingBeeindigenDocument, SamenwerkingWijzigenDocument } from '../gql/graphql.js';

/** To another form, and back; each a stretch of its own with a reason, and the sight of the other follows. */
export const VormWijzigen = ({ samen: { id, versie, vorm } }: { samen: Samenwerking }) => {
  const { meld } = useStatus();
  const wijzigen = useInvoerformulier({
    schema: invoerschemas.samenwerkingWijzigen,
    document: SamenwerkingWijzigenDocument,
    begin: { id, versie, reden: '' },
    concept: { sleutel: `duo/samenwerking/${id}/vorm`, titel: 'Andere vorm van samenwerken' },
    gelukt: () => meld('De samenwerking is veranderd. De ander krijgt bericht.'),
  });
  const stoppen = useInvoerformulier({
    schema: invoerschemas.samenwerkingBeeindigen,
    document: SamenwerkingBeeindigenDocument,
    begin: { id, versie, reden: '' },
    concept: { sleutel: `duo/samenwerking/${id}/stoppen`, titel: 'Samenwerking stoppen' },
    gelukt: () => meld('De samenwerking is gestopt.'),
  });
  return (
    <>
      <Uitklap titel="Anders samenwerken" niveau={3}>
        <Invoerformulier van={zonderConflictfout(wijzigen)} label="Anders samenwerken" knop="Vastleggen">
          <Besluitconflict van={wijzigen} wat="De samenwerking" />
          <Invoer van={wijzigen.formulier.control} naam="vorm">
            {(veld) => <Keuzerondjes label="Hoe gaat u verder?" verplicht opties={VORMEN.filter((keuze) => keuze !== vorm).map((waarde) => ({ waarde, tekst: samenwerkingsvormNaam[waarde], toelichting: VORMUITLEG[waarde] }))} {...veld} />}
          </Invoer>
          <Invoer van={wijzigen.formulier.control} naam="reden">{(veld) => <Tekstvlak label="Waarom?" hint="De ander leest dit. Eén of twee zinnen, zonder bijzonderheden." rijen={2} max={LENGTE.REGEL} verplicht {...veld} />}</Invoer>
        </Invoerformulier>
      </Uitklap>
      <Uitklap titel="Samenwerking stoppen" niveau={3}>
        <Invoerformulier van={zonderConflictfout(stoppen)} label="Samenwerking stoppen" knop="Samenwerking stoppen">
          <Besluitconflict van={stoppen} wat="De samenwerking" />
          <p>De ander ziet dit gezin dan niet meer. Neemt het wijkteam het gezin over? Gebruik dan Overdracht en afsluiten.</p>
          <Invoer van={stoppen.formulier.control} naam="reden">{(veld) => <Tekstvlak label="Waarom stopt het?" rijen={2} max={LENGTE.REGEL} verplicht {...veld} />}</Invoer>
        </Invoerformulier>
      </Uitklap>
    </>
  );
};
