import { Evaluatieuitkomst, evaluatieuitkomstNaam, invoerschemas, LENGTE, plusDagen, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier, woordhulp } from '@bv/formulier';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Datumveld, Kaart, Keuzerondjes, Knoplink, LegeStaat, Melding, Stapel, Tekstvlak, Verhaal, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { MetWieVeld } from '../app/formulier/met-wie-veld.js';
import { AfspraakEvaluerenDocument, VeiligheidsplanDocument } from '../gql/graphql.js';
import { Evaluaties } from './evaluaties.js';
import type { Afspraak, Plancasus } from './plancasus.js';

const OPNIEUW = 14;

const DOOR = [
  { waarde: 'ja', tekst: 'Ja, wij gaan ermee door' },
  { waarde: 'nee', tekst: 'Nee, de afspraak stopt' },
];

const Evaluatieformulier = ({ casus, afspraak }: { casus: Plancasus; afspraak: Afspraak }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.afspraakEvalueren,
    document: AfspraakEvaluerenDocument,
    begin: { afspraakId: afspraak.id, metWie: '', toelichting: '', gaatDoor: true, opnieuwOp: plusDagen(vandaag(), OPNIEUW), vervolg: '' },
    concept: { sleutel: `duo/gezin/${casusId}/afspraak/${afspraak.id}/evalueren`, titel: `Evalueren: als ${afspraak.als ?? ''}`.slice(0, 80) },
    gelukt: () => {
      meld('U legde vast hoe de afspraak ging.');
      void navigeer(`${basis}/plan`);
    },
  });
  const { control } = stand.formulier;
  const uitkomst = useWatch({ control, name: 'uitkomst' });
  const gaatDoor = useWatch({ control, name: 'gaatDoor' });
  const isMislukt = uitkomst === 'NIET';
  const namen = [...casus.gezinsleden.map(({ voornamen }) => voornamen), ...casus.netwerk.map(({ naam }) => naam)].filter((naam) => naam !== null);
  return (
    <Invoerformulier van={stand} label="Hoe ging de afspraak?" knop="Evaluatie bewaren" terug={`${basis}/plan`}>
      <Invoer van={control} naam="uitkomst">
        {(veld) => <Keuzerondjes label="Hoe ging het?" weergave="naast" verplicht opties={opties(Evaluatieuitkomst, evaluatieuitkomstNaam)} {...veld} />}
      </Invoer>
      <Invoer van={control} naam="metWie">{(veld) => <MetWieVeld label="Met wie keek u terug?" namen={namen} veld={veld} />}</Invoer>
      <Invoer van={control} naam="toelichting">
        {(veld) => (
          <Tekstvlak
            label="Wat gebeurde er?"
            hint="Ook wat de gezinsleden ervan vinden, in hun woorden."
            rijen={3}
            max={LENGTE.ALINEA}
            verhaal
            verplicht={isMislukt}
            waarschuwing={woordhulp(veld.waarde)}
            {...veld}
            waarde={veld.waarde ?? ''}
          />
        )}
      </Invoer>
      {isMislukt ? (
        <Melding toon="acuut" rol="status" titel="De afspraak gaf geen bescherming">
          {afspraak.vervolgstap === null ? 'Spreek nu af wat er gebeurt en wie het hoort.' : `Jullie spraken af: ${afspraak.vervolgstap}`}
          {afspraak.wieHoort === null ? '' : ` Dit hoort: ${afspraak.wieHoort}.`} De ander van het duo en wie meekijkt krijgen bericht.
        </Melding>
      ) : null}
      <Invoer van={control} naam="vervolg">
        {(veld) => (
          <Tekstvlak label="Wat doen jullie nu?" hint="De volgende stap, en wie het hoort." rijen={2} max={LENGTE.ALINEA} verhaal verplicht={isMislukt} {...veld} waarde={veld.waarde ?? ''} />
        )}
      </Invoer>
      <Invoer van={control} naam="gaatDoor">
        {({ waarde, onWijzig, ...veld }) => <Keuzerondjes label="Gaat de afspraak door?" weergave="naast" verplicht opties={DOOR} {...veld} waarde={waarde ? 'ja' : 'nee'} onWijzig={(keuze) => onWijzig(keuze === 'ja')} />}
      </Invoer>
      {gaatDoor ? (
        <Invoer van={control} naam="opnieuwOp">{(veld) => <Datumveld label="Wanneer kijken jullie opnieuw?" verplicht={false} vanaf={vandaag()} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
      ) : null}
    </Invoerformulier>
  );
};

/** Looks back on one agreement, with the people whose agreement it is. */
export const AfspraakEvalueren = () => {
  const { casusId, basis } = useDossier();
  const { afspraakId } = useParams();
  const lezing = useLezen(VeiligheidsplanDocument, { id: casusId });
  return (
    <Dossierpagina titel="Hoe ging de afspraak?">
      <CasusGelezen van={lezing} laadtekst="Afspraak laden">
        {(casus) => {
          const afspraak = casus.afspraken.find(({ id }) => id === afspraakId);
          if (!afspraak) return <LegeStaat titel="Deze afspraak is niet gevonden" actie={<Knoplink href={`${basis}/plan`}>Naar het veiligheidsplan</Knoplink>} />;
          return (
            <Kaart>
              <Stapel>
                <Verhaal groot>{`Als ${afspraak.als ?? ''}, dan ${afspraak.dan ?? ''}`}</Verhaal>
                <Evaluaties evaluaties={afspraak.evaluaties} />
                <Evaluatieformulier casus={casus} afspraak={afspraak} />
              </Stapel>
            </Kaart>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
