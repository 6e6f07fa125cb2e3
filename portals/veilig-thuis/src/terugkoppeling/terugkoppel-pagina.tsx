import { Gelezen, useDocument, useLezen, useParams } from '@bv/portal';
import { terugkoppelmomentNaam, terugkoppelvormNaam } from '@bv/begrippen';
import { Kaart, Knop, Knoplink, LegeStaat, Melding, Pagina, Rij, Stapel, tijdstipTekst, Verhaal } from '@bv/ui';
import { type Casusmelding, useCasus } from '../app/casus/casus-context.js';
import { Melderkaart } from '../app/melding/melderkaart.js';
import { TerugkoppelbladDocument, type TerugkoppelbladQuery, TerugkoppelbriefDocument } from '../gql/graphql.js';
import { Terugkoppelformulier } from './terugkoppelformulier.js';

type Blad = NonNullable<TerugkoppelbladQuery['casus']>;
type Terugkoppeling = Blad['meldingen'][number]['melderterugkoppelingen'][number];

const Gegeven = ({ terugkoppeling: { id, moment, vorm, tekst, op, door } }: { terugkoppeling: Terugkoppeling }) => {
  const pdf = useDocument(TerugkoppelbriefDocument);
  const wanneer = moment === null ? '' : terugkoppelmomentNaam[moment];
  return (
    <section aria-label={wanneer}>
      <Stapel>
        <h3>{wanneer}</h3>
        <p className="bv-vt-onder">{[vorm && terugkoppelvormNaam[vorm], op && tijdstipTekst(op), door?.naam].filter(Boolean).join(', ')}</p>
        {tekst === null ? null : <Verhaal>{tekst}</Verhaal>}
        {vorm === 'BRIEF' ? (
          <Rij>
            <Knop klein icoon="download" bezig={pdf.bezig} onKlik={() => void pdf.haal({ id })}>
              Brief als PDF, {wanneer.toLowerCase()}
            </Knop>
          </Rij>
        ) : null}
        {pdf.fout ? <Melding toon="acuut" rol="alert" titel={pdf.fout} /> : null}
      </Stapel>
    </section>
  );
};

const Inhoud = ({ melding, blad }: { melding: Casusmelding; blad: Blad }) => {
  const gegeven = blad.meldingen.find(({ id }) => id === melding.id)?.melderterugkoppelingen ?? [];
  return (
    <Stapel>
      {melding.melder ? <Melderkaart melder={melding.melder} bij="" /> : null}
      <Kaart titel="Al verteld">
        {gegeven.length === 0 ? (
          <LegeStaat titel="De melder hoorde nog niets">Vertel twee keer iets: na de veiligheidsbeoordeling en aan het einde.</LegeStaat>
        ) : (
          <Stapel>
            {gegeven.map((terugkoppeling) => (
              <Gegeven key={terugkoppeling.id} terugkoppeling={terugkoppeling} />
            ))}
          </Stapel>
        )}
      </Kaart>
      {melding.melder ? <Terugkoppelformulier key={gegeven.length} melding={melding} onderzoeken={blad.onderzoeken} netwerk={blad.netwerk} /> : null}
    </Stapel>
  );
};

/** What this melder was told and may be told; a letter or a note of a call. */
export const TerugkoppelPagina = () => {
  const { casus, basis, positie } = useCasus();
  const { meldingId = '' } = useParams();
  const lezing = useLezen(TerugkoppelbladDocument, { id: casus.id });
  const melding = casus.meldingen.find(({ id }) => id === meldingId);
  const nu = positie === 'behandelaar' || positie === 'nazorg';
  if (!nu || !melding?.melder || melding.toestand !== 'BEOORDEELD') {
    return (
      <Pagina titel="Terugkoppeling aan de melder" breedte="smal">
        <LegeStaat titel="Hier is nu niets te vertellen" actie={<Knoplink href={basis}>Terug naar het dossier</Knoplink>}>
          De melder hoort iets als de veiligheidsbeoordeling vaststaat.
        </LegeStaat>
      </Pagina>
    );
  }
  return (
    <Pagina
      titel="Terugkoppeling aan de melder"
      tabtitel={`Terugkoppeling, ${melding.nummer ?? ''}`}
      breedte="smal"
      inleiding={`Bij melding ${melding.nummer ?? ''}. Wat hier niet gekozen kan worden, mag deze melder niet weten.`}
      acties={<Knoplink href={basis}>Terug naar het dossier</Knoplink>}
    >
      <Gelezen van={lezing} laadtekst="Terugkoppeling laden">
        {({ casus: blad }) => (blad ? <Inhoud melding={melding} blad={blad} /> : null)}
      </Gelezen>
    </Pagina>
  );
};
