import { invoerschemas } from '@bv/begrippen';
import { Conflictmelding, Invoer, Invoerformulier, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { Tekstvlak, Uitklap, useStatus } from '@bv/ui';
import { BezoekLatenVervallenDocument, BezoekVerslaanDocument } from './gql/graphql.js';
import type { Bezoek } from './samenwerkgegevens.js';

export interface BezoekvormProps {
  bezoek: Bezoek;
  portaal: 'duo' | 'wijkteam';
}

/** The own part of the report, and what both saw. When the other was first, their words and the own stay, one under the other. */
export const Bezoekverslag = ({ bezoek: { id, versie, verslagDuo, verslagPartner, gedeeldeFeiten }, portaal }: BezoekvormProps) => {
  const { meld } = useStatus();
  const eigen = portaal === 'duo' ? verslagDuo : verslagPartner;
  const stand = useInvoerformulier({
    schema: invoerschemas.bezoekVerslaan,
    document: BezoekVerslaanDocument,
    begin: { id, versie, verslag: eigen ?? '', gedeeldeFeiten: gedeeldeFeiten ?? '' },
    concept: { sleutel: `${portaal}/bezoek/${id}/verslag`, titel: 'Verslag van een bezoek samen' },
    gelukt: () => meld('Uw verslag is bewaard. De ander leest het mee.'),
  });
  const { control, setValue, getValues } = stand.formulier;
  const { conflict, begin } = stand.opdracht;
  return (
    <Uitklap titel={eigen === null ? 'Verslag schrijven' : 'Verslag wijzigen'} niveau={3}>
      <Invoerformulier van={zonderConflictfout(stand)} label="Verslag van het bezoek" knop="Verslag bewaren">
        <Conflictmelding
          conflict={conflict}
          wat="Dit verslag"
          onVerder={(nieuw) => {
            const ander = conflict?.velden.find(({ veld }) => veld === 'gedeeldeFeiten')?.huidig;
            setValue('versie', nieuw);
            if (ander && ander !== getValues('gedeeldeFeiten')) setValue('gedeeldeFeiten', [ander, getValues('gedeeldeFeiten')].filter(Boolean).join('\n\n'), { shouldDirty: true });
            begin();
          }}
        />
        <Invoer van={control} naam="gedeeldeFeiten">
          {(veld) => <Tekstvlak label="Wat zagen en hoorden u allebei?" hint="Alleen feiten. De ander schrijft in hetzelfde vak." rijen={4} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
        </Invoer>
        <Invoer van={control} naam="verslag">{(veld) => <Tekstvlak label="Uw eigen verslag" hint="Wat u deed en wat u ervan vond. De ander leest het, en verandert het niet." rijen={5} verplicht {...veld} />}</Invoer>
      </Invoerformulier>
    </Uitklap>
  );
};

export const BezoekVervalt = ({ bezoek: { id, versie }, portaal }: BezoekvormProps) => {
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.bezoekLatenVervallen,
    document: BezoekLatenVervallenDocument,
    begin: { id, versie, vervallenReden: '' },
    concept: { sleutel: `${portaal}/bezoek/${id}/vervalt`, titel: 'Bezoek gaat niet door' },
    gelukt: () => meld('Vastgelegd dat het bezoek niet doorgaat.'),
  });
  const { conflict, begin } = stand.opdracht;
  return (
    <Uitklap titel="Gaat niet door" niveau={3}>
      <Invoerformulier van={zonderConflictfout(stand)} label="Bezoek gaat niet door" knop="Vastleggen dat het niet doorgaat">
        <Conflictmelding
          conflict={conflict}
          wat="Dit bezoek"
          onVerder={(nieuw) => {
            stand.formulier.setValue('versie', nieuw);
            begin();
          }}
        />
        <Invoer van={stand.formulier.control} naam="vervallenReden">{(veld) => <Tekstvlak label="Waarom gaat het niet door?" rijen={2} verplicht {...veld} />}</Invoer>
      </Invoerformulier>
    </Uitklap>
  );
};
