import { overdrachtgrondNaam } from '@bv/begrippen';
import { VoorafvraagBeantwoorden, Voorafvragen } from '@bv/formulier';
import { Gelezen, Onderdeel, useLezen, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Stapel, Verhaal } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { OverdrachtInzienDocument, OverdrachtvraagBeantwoordenDocument } from '../gql/graphql.js';
import { Bladweergave } from './bladweergave.js';
import './overdracht.css';

/** One handover with its sheet: both sides look at the same copy. */
export const OverdrachtInzien = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const { overdrachtId = '' } = useParams();
  const lezing = useLezen(OverdrachtInzienDocument, { id: overdrachtId });
  return (
    <Dossierpagina
      titel="Overdracht"
      acties={
        <Knoplink soort="stil" icoon="pijlLinks" href={`${basis}/overdracht`}>
          Overdracht en afsluiten
        </Knoplink>
      }
    >
      <Gelezen van={lezing} laadtekst="Overdracht laden">
        {({ overdracht }) => {
          if (overdracht?.casusId !== casusId) return <LegeStaat titel="Deze overdracht is niet gevonden" actie={<Knoplink href={`${basis}/overdracht`}>Terug</Knoplink>} />;
          const regels = overdracht.stukken.flatMap(({ id, soort, kop, tekst }) => (soort === null ? [] : [{ sleutel: id, soort, kop, tekst: tekst ?? '' }]));
          return (
            <Stapel>
              <Onderdeel portaal="veilig-thuis" naam="overdrachtstand" id={overdrachtId} />
              {overdracht.toelichting === null || overdracht.toelichting === '' ? null : (
                <Kaart titel="Toelichting">
                  <Verhaal>{overdracht.toelichting}</Verhaal>
                </Kaart>
              )}
              <Kaart titel="Het blad">
                {regels.length === 0 ? <LegeStaat titel="Het blad is niet zichtbaar voor u" soort="niet-zichtbaar" /> : <Bladweergave regels={regels} />}
              </Kaart>
              {overdracht.grond === null ? null : (
                <Kaart titel="Waarom deze gegevens gedeeld mogen worden">
                  <p>{overdrachtgrondNaam[overdracht.grond]}</p>
                  {overdracht.grondToelichting === null ? null : <Verhaal>{overdracht.grondToelichting}</Verhaal>}
                </Kaart>
              )}
              <Voorafvragen
                vragen={overdracht.vragen}
                beantwoorden={magSchrijven('AFSLUITING') && overdracht.soort === 'NAAR_WIJKTEAM' && overdracht.toestand === 'AANGEBODEN' ? (vraag) => <VoorafvraagBeantwoorden document={OverdrachtvraagBeantwoordenDocument} vraag={vraag} /> : undefined}
              />
              <VanHetGezin onderdeel="OVERDRACHT" id={overdracht.id} waarover="overdracht" />
              <WatIsAfgeschermd objecten={[overdracht]} />
            </Stapel>
          );
        }}
      </Gelezen>
    </Dossierpagina>
  );
};
