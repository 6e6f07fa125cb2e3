import { inzagerechtVan } from '@bv/beleid';
import { Identiteitsbewijs, identiteitsbewijsNaam, Inzagevrager, inzagevragerNaam, invoerschemas, leeftijd, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { Gelezen, useLezen, useNavigate } from '@bv/portal';
import { Datumveld, Kaart, Keuzelijst, Keuzerondjes, Melding, Tekstveld, Tekstvlak, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { InzageAanvragenDocument, InzageverzoekenDocument, type InzageverzoekenQuery } from '../gql/graphql.js';
import { naamVan } from './inzageverzoeken.js';

type Lid = NonNullable<InzageverzoekenQuery['casus']>['gezinsleden'][number];

interface FormulierProps {
  casusId: string;
  basis: string;
  leden: readonly Lid[];
}

const JANEE = [
  { waarde: 'ja', tekst: 'Ja, dit kind kan dat' },
  { waarde: 'nee', tekst: 'Nee, nu nog niet' },
] as const;

const Aanvraagformulier = ({ casusId, basis, leden }: FormulierProps) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.inzageAanvragen,
    document: InzageAanvragenDocument,
    begin: { casusId, gevraagdOp: vandaag(), identiteitGezienOp: vandaag(), wens: '', gemachtigde: '' },
    concept: { sleutel: `gezin/${casusId}/inzage/nieuw`, titel: 'Verzoek om inzage' },
    gelukt: () => {
      meld('Het verzoek staat in het dossier.');
      void navigeer(`${basis}/inzage`);
    },
  });
  const { control } = stand.formulier;
  const [gekozen, voorId, gevraagdOp, gezag, machtiging, toestemming, waardeert] = useWatch({
    control,
    name: ['vrager', 'voorId', 'gevraagdOp', 'gezagGezienOp', 'machtigingGezienOp', 'toestemmingKindOp', 'kanBelangWaarderen'],
  });
  // Nothing is chosen yet when the form opens; the type of the form does not know that.
  const vrager = gekozen as Inzagevrager | undefined;
  const voor = leden.find(({ id }) => id === voorId);
  const jaren = voor?.geboortedatum && gevraagdOp ? leeftijd(voor.geboortedatum, gevraagdOp) : null;
  const vanTwaalfTotZestien = jaren !== null && jaren >= 12 && jaren < 16;
  const recht = voor && vrager
    ? inzagerechtVan({ vrager, gevraagdOp, gezagGezienOp: gezag ?? null, machtigingGezienOp: machtiging ?? null, toestemmingKindOp: toestemming ?? null, kanBelangWaarderen: waardeert ?? null, voor })
    : undefined;
  const alsKeuze = leden.map((lid) => ({ waarde: lid.id, tekst: naamVan(lid) }));
  return (
    <Kaart>
      <Invoerformulier van={stand} label="Verzoek om inzage" knop="Verzoek vastleggen" terug={`${basis}/inzage`}>
        <Invoer van={control} naam="voorId">{(veld) => <Keuzelijst label="Over wie gaat het dossier?" verplicht opties={alsKeuze} {...veld} />}</Invoer>
        <Invoer van={control} naam="vrager">{(veld) => <Keuzerondjes label="Wie vraagt het?" verplicht opties={opties(Inzagevrager, inzagevragerNaam)} {...veld} />}</Invoer>
        {vrager === 'OUDER' ? <Invoer van={control} naam="vragerLidId">{(veld) => <Keuzelijst label="Welke ouder?" verplicht opties={alsKeuze.filter(({ waarde }) => waarde !== voorId)} {...veld} />}</Invoer> : null}
        {vrager === 'GEMACHTIGDE' ? <Invoer van={control} naam="gemachtigde">{(veld) => <Tekstveld label="Naam van wie de machtiging heeft" verplicht {...veld} />}</Invoer> : null}
        <Invoer van={control} naam="gevraagdOp">{(veld) => <Datumveld label="Gevraagd op" verplicht {...veld} />}</Invoer>
        <Invoer van={control} naam="bewijs">{(veld) => <Keuzelijst label="Welk bewijs van identiteit zag u?" verplicht opties={opties(Identiteitsbewijs, identiteitsbewijsNaam)} {...veld} />}</Invoer>
        <Invoer van={control} naam="identiteitGezienOp">{(veld) => <Datumveld label="Gezien op" hint="Bewaar geen kopie." verplicht {...veld} />}</Invoer>
        {vrager !== 'ZELF' && vrager !== undefined ? (
          <Invoer van={control} naam="gezagGezienOp">{(veld) => <Datumveld label="In het gezagsregister gezien op" hint="Leeg: niet gekeken, of geen gezag." verplicht={false} {...veld} />}</Invoer>
        ) : null}
        {vrager === 'GEMACHTIGDE' ? <Invoer van={control} naam="machtigingGezienOp">{(veld) => <Datumveld label="Machtiging gezien op" verplicht={false} {...veld} />}</Invoer> : null}
        {vanTwaalfTotZestien ? (
          <Invoer van={control} naam="kanBelangWaarderen">
            {({ waarde, onWijzig, ...veld }) => (
              <Keuzerondjes
                label="Kan dit kind het eigen belang overzien?" hint="Van 12 tot en met 15 jaar beoordeelt u dat, samen met een collega." verplicht opties={JANEE} waarde={waarde === true ? 'ja' : waarde === false ? 'nee' : null}
                onWijzig={(keuze) => { onWijzig(keuze === 'ja'); }} {...veld}
              />
            )}
          </Invoer>
        ) : null}
        {vrager !== 'ZELF' && vrager !== undefined && jaren !== null && jaren >= 12 && jaren < 18 ? (
          <Invoer van={control} naam="toestemmingKindOp">{(veld) => <Datumveld label="Het kind gaf toestemming op" verplicht={false} {...veld} />}</Invoer>
        ) : null}
        <Invoer van={control} naam="wens">{(veld) => <Tekstvlak label="Wat wil diegene weten?" rijen={3} verplicht={false} {...veld} />}</Invoer>
        {recht ? (
          <Melding toon={recht.mag ? 'goed' : 'letop'} rol="status" titel={recht.mag ? 'Er is recht op inzage' : 'Nog geen recht op inzage'}>
            {recht.regel}
          </Melding>
        ) : null}
      </Invoerformulier>
    </Kaart>
  );
};

/** A request of a family member, with what the law asks to check; the rule speaks while one fills in. */
export const InzageAanvragen = ({ casusId, basis }: { casusId: string; basis: string }) => {
  const lezing = useLezen(InzageverzoekenDocument, { casusId });
  return (
    <Gelezen van={lezing} laadtekst="Formulier laden">
      {({ casus }) => (casus ? <Aanvraagformulier casusId={casusId} basis={basis} leden={casus.gezinsleden} /> : null)}
    </Gelezen>
  );
};
