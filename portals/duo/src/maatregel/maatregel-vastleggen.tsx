import { lidnaam } from '@bv/begrippen';
import {
  invoerschemas, LENGTE, Maatregelgrond, maatregelgrondNaam, MAATREGELREGELS, Maatregelsoort, maatregelsoortNaam, Maatregelverzoeker, maatregelverzoekerNaam, vandaag, watNogGetoetstMoet,
} from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate } from '@bv/portal';
import { Datumveld, Kaart, Keuzelijst, Keuzerondjes, Knoplink, LegeStaat, Melding, Stapel, Tekstvlak, useStatus, Vinkje } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { MaatregelenDocument, MaatregelVerzoekenDocument } from '../gql/graphql.js';
import type { Maatregelcasus } from './maatregelgegevens.js';

const Verzoekformulier = ({ casus }: { casus: Maatregelcasus }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  // Whose birth date is not known is a child when they are one in the family: a parent is never asked for.
  const kinderen = casus.gezinsleden.filter(({ leeftijd, rol }) => (leeftijd === null ? rol === 'KIND' : leeftijd < 18));
  const stand = useInvoerformulier({
    schema: invoerschemas.maatregelVerzoeken,
    document: MaatregelVerzoekenDocument,
    begin: { casusId, kindId: kinderen.length === 1 ? (kinderen[0]?.id ?? '') : '', verzoeker: Maatregelverzoeker.RAAD, aangevraagdOp: vandaag(), toelichting: '', doel: '', isSpoed: false },
    concept: { sleutel: `duo/gezin/${casusId}/maatregel/nieuw`, titel: `Maatregel, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('Het verzoek is vastgelegd.');
      void navigeer(`${basis}/maatregel`);
    },
  });
  const { control } = stand.formulier;
  const [soort, isSpoed] = useWatch({ control, name: ['soort', 'isSpoed'] });
  // Nothing is chosen yet when the form opens, whatever its type says.
  const regel = MAATREGELREGELS[soort] as (typeof MAATREGELREGELS)[Maatregelsoort] | undefined;
  const kies = <E extends string>(alles: Readonly<Record<string, E>>, namen: Readonly<Record<E, string>>, mag: readonly E[] | undefined) =>
    Object.values(alles).filter((waarde) => mag?.includes(waarde) ?? true).map((waarde) => ({ waarde, tekst: namen[waarde] }));
  const isGetoetst = casus.toetsingen.some(({ toestand, oordeel }) => toestand === 'GEDEELD' && oordeel?.uitkomst === 'VERZOEK_MAATREGEL');
  const mist = watNogGetoetstMoet({ isGetoetst, isTegengedacht: true }, isSpoed ?? false);
  return (
    <Stapel>
      {mist === undefined ? null : (
        <Melding toon="letop" titel="De Raad heeft nog geen maatregel nodig gevonden" actie={<Knoplink href={`${basis}/toetsing`}>Naar de toetsing</Knoplink>}>
          {mist}
        </Melding>
      )}
      <Kaart>
        <Invoerformulier van={stand} label="Maatregel" knop="Verzoek bewaren" terug={`${basis}/maatregel`}>
          <Invoer van={control} naam="soort">
            {(veld) => <Keuzerondjes label="Welke maatregel is gevraagd?" verplicht opties={opties(Maatregelsoort, maatregelsoortNaam)} {...veld} />}
          </Invoer>
          <Invoer van={control} naam="kindId">
            {(veld) => <Keuzerondjes label="Voor welk kind?" hint="Per kind één verzoek." verplicht opties={kinderen.map((kind) => ({ waarde: kind.id, tekst: lidnaam(kind) }))} {...veld} waarde={veld.waarde || null} />}
          </Invoer>
          <Invoer van={control} naam="grond">
            {(veld) => <Keuzerondjes label="Op welke grond?" hint={regel?.grondslag ?? 'Kies eerst de maatregel.'} verplicht opties={kies(Maatregelgrond, maatregelgrondNaam, regel?.gronden)} {...veld} />}
          </Invoer>
          <Invoer van={control} naam="verzoeker">
            {(veld) => <Keuzelijst label="Wie deed het verzoek?" verplicht opties={kies(Maatregelverzoeker, maatregelverzoekerNaam, regel?.verzoekers)} {...veld} />}
          </Invoer>
          <Invoer van={control} naam="aangevraagdOp">{(veld) => <Datumveld label="Wanneer ging het naar de rechter?" verplicht tot={vandaag()} {...veld} />}</Invoer>
          <Invoer van={control} naam="isSpoed">
            {(veld) => <Vinkje label="Spoed: er is acuut gevaar" hint="Dan hoeft u niet op de toetsing van de Raad te wachten." {...veld} waarde={veld.waarde ?? false} />}
          </Invoer>
          <Invoer van={control} naam="toelichting">
            {(veld) => <Tekstvlak label="Waarom is deze maatregel nodig?" hint="Beschrijf concreet wat er gebeurt, en welke hulp niet hielp." rijen={4} max={LENGTE.TEKST} verhaal verplicht {...veld} />}
          </Invoer>
          <Invoer van={control} naam="doel">
            {(veld) => <Tekstvlak label="Wat moet er bereikt zijn?" hint="Zo dat iedereen kan zien wanneer de maatregel klaar is." rijen={3} max={LENGTE.ALINEA} verhaal verplicht {...veld} />}
          </Invoer>
        </Invoerformulier>
      </Kaart>
    </Stapel>
  );
};

/** A request to the judge, for one child: kept from the day it goes out, so that the days count by themselves. */
export const MaatregelVastleggen = () => {
  const { casusId, basis } = useDossier();
  const lezing = useLezen(MaatregelenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Maatregel vastleggen" inleiding="Het verzoek aan de kinderrechter. De termijnen rekent het systeem uit zodra u het besluit vastlegt.">
      <CasusGelezen van={lezing} laadtekst="Gezin laden">
        {(casus) =>
          casus.toestand === 'BIJ_DUO' ? <Verzoekformulier casus={casus} /> : <LegeStaat titel="Dit gezin is niet bij het duo" actie={<Knoplink href={`${basis}/maatregel`}>Naar de maatregel</Knoplink>} />
        }
      </CasusGelezen>
    </Dossierpagina>
  );
};
