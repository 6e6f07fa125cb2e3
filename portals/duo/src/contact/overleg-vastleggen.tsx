import { invoerschemas, LENGTE, Overlegaanleiding, overlegaanleidingNaam, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier, woordhulp } from '@bv/formulier';
import { useNavigate, useSearchParams } from '@bv/portal';
import { Datumveld, Kaart, Keuzelijst, Tekstvlak, Tekstveld, Veldrij, Vinkje, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { OverlegVastleggenDocument } from '../gql/graphql.js';

const isAanleiding = (tekst: string | null): tekst is Overlegaanleiding => Object.values(Overlegaanleiding).some((waarde) => waarde === tekst);

/** A multidisciplinary meeting, with what gave cause to it filled in when the dossier asked for it. */
export const OverlegVastleggen = () => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const [adres] = useSearchParams();
  const aanleiding = adres.get('aanleiding');
  const stand = useInvoerformulier({
    schema: invoerschemas.overlegVastleggen,
    document: OverlegVastleggenDocument,
    begin: { casusId, op: vandaag(), ...(isAanleiding(aanleiding) ? { aanleiding } : {}), waarom: adres.get('waarom') ?? '', wie: '', uitkomst: '', afspraken: '', duoBlijft: true },
    concept: { sleutel: `duo/gezin/${casusId}/overleg/nieuw`, titel: `Overleg, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('Het overleg is vastgelegd.');
      void navigeer(`${basis}/contact`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Dossierpagina titel="Overleg vastleggen" inleiding="Het wordt ernstiger of gebeurt vaker: dan denken meer mensen mee. Vertel het gezin dat u overlegt.">
      <Kaart>
        <Invoerformulier van={stand} label="Overleg" knop="Overleg bewaren" terug={`${basis}/contact`}>
          <Veldrij>
            <Invoer van={control} naam="op">{(veld) => <Datumveld label="Wanneer?" verplicht tot={vandaag()} {...veld} />}</Invoer>
            <Invoer van={control} naam="aanleiding">
              {(veld) => <Keuzelijst label="Wat was de aanleiding?" verplicht opties={opties(Overlegaanleiding, overlegaanleidingNaam)} {...veld} />}
            </Invoer>
          </Veldrij>
          <Invoer van={control} naam="waarom">
            {(veld) => <Tekstvlak label="Waarom dit overleg?" hint="Concreet: wat veranderde er?" rijen={2} max={LENGTE.ALINEA} verplicht waarschuwing={woordhulp(veld.waarde)} {...veld} />}
          </Invoer>
          <Invoer van={control} naam="wie">{(veld) => <Tekstveld label="Wie waren erbij?" verplicht {...veld} />}</Invoer>
          <Invoer van={control} naam="uitkomst">
            {(veld) => <Tekstvlak label="Wat kwam eruit?" rijen={4} max={LENGTE.TEKST} verhaal verplicht waarschuwing={woordhulp(veld.waarde)} {...veld} />}
          </Invoer>
          <Invoer van={control} naam="afspraken">
            {(veld) => <Tekstvlak label="Wie doet nu wat?" rijen={2} max={LENGTE.ALINEA} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
          </Invoer>
          <Invoer van={control} naam="duoBlijft">{(veld) => <Vinkje label="Het duo blijft hetzelfde" hint="Geen overdracht: dezelfde twee mensen gaan verder." {...veld} waarde={veld.waarde ?? true} />}</Invoer>
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
