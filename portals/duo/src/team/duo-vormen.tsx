import { FASEGEWICHT, invoerschemas, specialismeNaam } from '@bv/begrippen';
import { Dossierinzage, Gelezen, Onderdeel, useLezen, useNavigate, useParams } from '@bv/portal';
import { Badge, Kaart, Keuzerondjes, Knoplink, LegeStaat, Melding, Pagina, Stapel, Tekstvlak, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { DuoVormenDocument, DuovoorstelDocument, type DuovoorstelQuery } from '../gql/graphql.js';
import { Duoparen } from './duoparen.js';
import { Kandidaten } from './kandidaten.js';

type Casus = NonNullable<DuovoorstelQuery['casus']>;
type Voorstel = DuovoorstelQuery['duovoorstel'];

const naamVan = ({ naam, nummer }: Pick<Casus, 'naam' | 'nummer'>): string => naam ?? nummer ?? 'dit gezin';

const Themas = ({ voorstel: { themas, afgevallen } }: { voorstel: Voorstel }) => (
  <>
    <p>{themas.length > 0 ? `Uit de melding en het overdrachtsblad lezen wij dat dit speelt: ${themas.map((thema) => specialismeNaam[thema].toLowerCase()).join(', ')}.` : 'Uit de melding en het overdrachtsblad is nog niet duidelijk wat er speelt. Het voorstel kijkt nu naar ruimte.'}</p>
    <p className="bv-zacht">
      Een gezin in directe veiligheid weegt {FASEGEWICHT.DIRECTE_VEILIGHEID}, in risicogestuurd werken {FASEGEWICHT.RISICOGESTUURD_WERKEN} en in herstel {FASEGEWICHT.HERSTELGERICHT_WERKEN}. Wie er het meeste doet, telt anderhalf keer; wie op de achtergrond werkt, half.
    </p>
    {afgevallen > 0 ? (
      <p className="bv-zacht">{afgevallen === 1 ? 'Een collega staat' : `${afgevallen} collega's staan`} niet in de lijst, en mag niet in dit duo: wie het gezin toetste of er zelf bij betrokken is, werkt er niet mee. Welke reden het is, zeggen wij niet.</p>
    ) : null}
  </>
);

const Duoformulier = ({ casus, voorstel }: { casus: Casus; voorstel: Voorstel }) => {
  const { kandidaten, paren } = voorstel;
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.duoVormen,
    document: DuoVormenDocument,
    begin: { casusId: casus.id, leden: [], reden: '' },
    concept: { sleutel: `duo/gezin/${casus.id}/duo-vormen`, titel: `Duo vormen, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('Het duo is gevormd. Beide duoleden krijgen bericht.');
      void navigeer('/duo/team');
    },
  });
  const { control, setValue } = stand.formulier;
  const leden = useWatch({ control, name: 'leden' });
  const gekozen = leden.flatMap((lid) => kandidaten.filter(({ partij }) => partij.id === lid));
  // Until two are chosen there is one place to go to: the list.
  const fouten = stand.fouten.map((fout) => (gekozen.length < 2 || fout.veld?.startsWith('leden') ? { ...fout, veld: 'leden' } : fout));
  const wijktAf = gekozen.length === 2 && paren.length > 0 && !paren.some((paar) => gekozen.every(({ partij }) => paar.leden.includes(partij.id)));
  const kies = (nieuw: string[], onWijzig: (leden: string[]) => void): void => {
    onWijzig(nieuw);
    // Who is no longer in the duo cannot be its face.
    if (!nieuw.includes(stand.formulier.getValues('aanspreekpuntId'))) setValue('aanspreekpuntId', '');
  };
  return (
    <Invoerformulier van={{ ...stand, fouten }} label="Duo vormen" knop="Duo vormen" terug="/duo/team">
      <Invoer van={control} naam="leden">
        {({ waarde, onWijzig }) => (
          <>
            <Duoparen paren={paren} kandidaten={kandidaten} gekozen={waarde} onKies={(nieuw) => kies(nieuw, onWijzig)} />
            <h3 className="bv-duo-tussenkop">Of kies zelf twee mensen</h3>
            <Kandidaten kandidaten={kandidaten} gekozen={waarde} fout={fouten.find(({ veld }) => veld === 'leden')?.tekst} onKies={(nieuw) => kies(nieuw, onWijzig)} />
          </>
        )}
      </Invoer>
      {gekozen.length === 2 ? (
        <Invoer van={control} naam="aanspreekpuntId">
          {(veld) => (
            <Keuzerondjes
              label="Wie is het vaste gezicht voor het gezin?"
              weergave="naast"
              verplicht
              opties={gekozen.map(({ partij }) => ({ waarde: partij.id, tekst: partij.naam }))}
              {...veld}
            />
          )}
        </Invoer>
      ) : (
        <p className="bv-zacht">Kies {gekozen.length === 0 ? 'twee mensen' : 'nog één persoon'}. Daarna kiest u het vaste gezicht voor het gezin.</p>
      )}
      <Invoer van={control} naam="reden">
        {(veld) => (
          <Tekstvlak
            label="Waarom dit duo?"
            hint={wijktAf ? 'U wijkt af van het voorstel. Schrijf op waarom, dan kan een collega het later volgen.' : 'Schrijf op wat voor u de doorslag gaf.'}
            rijen={3}
            verplicht={false}
            {...veld}
            waarde={veld.waarde ?? ''}
          />
        )}
      </Invoer>
    </Invoerformulier>
  );
};

const Inhoud = ({ casus, voorstel }: { casus: Casus; voorstel: Voorstel }) => {
  const overdracht = casus.overdrachten.find(({ soort }) => soort === 'NAAR_BLIJVEND_VEILIG');
  return (
    <Stapel>
      {casus.toestand === 'WACHT_OP_DUO' ? (
        <Kaart titel="Voorstel voor het duo">
          {voorstel.kandidaten.length === 0 ? (
            <LegeStaat soort="niet-zichtbaar" titel="U vormt niet het duo voor dit gezin">Dat doet de teamleider die het gezin aanvaardde.</LegeStaat>
          ) : (
            <Stapel>
              <Themas voorstel={voorstel} />
              <Duoformulier casus={casus} voorstel={voorstel} />
            </Stapel>
          )}
        </Kaart>
      ) : (
        <Melding titel="Dit gezin wacht niet op een duo" actie={<Knoplink href={`/duo/gezin/${casus.id}`}>Naar het dossier</Knoplink>}>
          Het duo is al gevormd, of het gezin is nog niet aanvaard.
        </Melding>
      )}
      {overdracht ? <Onderdeel portaal="veilig-thuis" naam="overdrachtstand" id={overdracht.id} /> : null}
      <Dossierinzage casusId={casus.id}>
        <WatIsAfgeschermd objecten={[casus]} />
      </Dossierinzage>
    </Stapel>
  );
};

/** Two people for this family: the system proposes with its reasons, the teamleider decides (A25). */
export const DuoVormen = () => {
  const { casusId = '' } = useParams();
  const lezing = useLezen(DuovoorstelDocument, { id: casusId });
  const casus = lezing.data?.casus;
  return (
    <Pagina
      titel={casus ? `Duo vormen voor ${naamVan(casus)}` : 'Duo vormen'}
      kruimelpad={[{ tekst: 'Team', href: '/duo/team' }, { tekst: 'Duo vormen' }]}
      naast={casus?.acuut ? <Badge toon="acuut">Acute onveiligheid</Badge> : null}
      inleiding="Een duo is twee mensen uit verschillende vakken. Het voorstel kijkt naar kennis, naar hoeveel werk iemands gezinnen nu vragen, en naar wie dit gezin niet mag doen. U beslist."
    >
      <Gelezen van={lezing} laadtekst="Voorstel laden">
        {({ casus: gelezen, duovoorstel }) =>
          gelezen === null ? (
            <LegeStaat soort="niet-zichtbaar" titel="Dit gezin is niet zichtbaar voor u" actie={<Knoplink href="/duo/team">Naar Team</Knoplink>} />
          ) : (
            <Inhoud casus={gelezen} voorstel={duovoorstel} />
          )
        }
      </Gelezen>
    </Pagina>
  );
};
