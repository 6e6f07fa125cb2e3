import { dagVan, toonDatum } from '@bv/begrippen';
import { Vraagknop } from '@bv/formulier';
import { STORINGTEKST, useOpdracht, useSessie } from '@bv/portal';
import { Kaart, Knop, Knoplink, Melding, Rij, Stapel, useStatus, Voortgang } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { InventarisatieStartenDocument, InventarisatieVergelijkenDocument } from '../gql/graphql.js';
import type { Lijst } from './lijst.js';
import type { Risicocasus } from './risicocasus.js';
import type { Ronde } from './vergelijken.js';

const dag = (moment: string | null): string => (moment === null ? '' : toonDatum(dagVan(moment)));

const Apart = ({ ronde, lijst }: { ronde: Ronde; lijst: Lijst | undefined }) => {
  const { basis } = useDossier();
  const { persoon } = useSessie();
  const { meld } = useStatus();
  const vergelijken = useOpdracht(InventarisatieVergelijkenDocument);
  const klaar = ronde.gereed.flatMap(({ door }) => (door ? [door] : []));
  const ikBenKlaar = klaar.some(({ id }) => id === persoon.id);
  const ander = klaar.find(({ id }) => id !== persoon.id);
  const totaal = lijst?.aspecten.length ?? 0;
  const bekeken = new Set(ronde.antwoorden.filter(({ door }) => door?.id === persoon.id).map(({ aspect }) => aspect)).size;
  return (
    <Stapel>
      <Voortgang label="Mijn versie" waarde={bekeken} max={totaal} tekst={`Uw versie: ${bekeken} van de ${totaal} aspecten beantwoord${ikBenKlaar ? ', u bent klaar' : ''}`} />
      <p>{ander ? `${ander.naam} is klaar.` : 'Uw collega is nog niet klaar. U ziet elkaars antwoorden nog niet.'}</p>
      <Rij>
        <Knoplink soort={ikBenKlaar ? 'secundair' : 'primair'} icoon="afspelen" href={`${basis}/risicos/mijn`}>
          {bekeken === 0 ? 'Begin met mijn versie' : 'Verder met mijn versie'}
        </Knoplink>
        <Vraagknop
          soort="stil"
          knop="Nu al vergelijken"
          vraag="Nu al vergelijken?"
          ja="Vergelijken"
          bezig={vergelijken.bezig}
          onJa={() => vergelijken.voerUit({ id: ronde.id }).then((uitkomst) => uitkomst?.gelukt && meld('Beide versies zijn nu voor u allebei te zien.'))}
        >
          Dan ziet u beiden elkaars antwoorden, ook als een van u nog niet klaar is. Daarna kan niemand de eigen versie nog wijzigen. Uw naam staat erbij.
        </Vraagknop>
      </Rij>
      {vergelijken.storing ? <Melding toon="acuut" rol="alert">{STORINGTEKST[vergelijken.storing]}</Melding> : null}
      {vergelijken.weigeringen.map(({ tekst }) => <Melding key={tekst} toon="acuut" rol="alert">{tekst}</Melding>)}
    </Stapel>
  );
};

const Vergeleken = ({ ronde }: { ronde: Ronde }) => {
  const { basis } = useDossier();
  return (
    <Stapel>
      <p>
        De versies liggen naast elkaar sinds {dag(ronde.vergelekenOp)}
        {ronde.gereed.length >= 2 ? ', omdat u allebei klaar was.' : `; ${ronde.vergelekenDoor?.naam ?? 'een van u'} koos daarvoor.`}
      </p>
      <Rij>
        <Knoplink soort="primair" icoon="afspelen" href={`${basis}/risicos/vergelijken`}>
          Samen vaststellen
        </Knoplink>
      </Rij>
    </Stapel>
  );
};

const Geen = ({ laatste }: { laatste: Ronde | undefined }) => {
  const { casusId } = useDossier();
  const { meld } = useStatus();
  const starten = useOpdracht(InventarisatieStartenDocument);
  return (
    <Stapel>
      <p>
        {laatste ? `Samen vastgesteld op ${dag(laatste.vastgesteldOp)}, met de lijst ${laatste.lijst?.code ?? ''}.` : 'Nog niet samen gedaan.'} Eerst vult ieder de lijst apart in, dan legt u ze naast elkaar, dan stelt u samen vast.
      </p>
      <Rij>
        <Knop soort="primair" icoon="afspelen" bezig={starten.bezig} onKlik={() => void starten.voerUit({ casusId }).then((uitkomst) => uitkomst?.gelukt && meld('De inventarisatie is gestart.'))}>
          {laatste ? 'Nieuwe inventarisatie starten' : 'Inventarisatie starten'}
        </Knop>
      </Rij>
      {starten.weigeringen.map(({ tekst }) => <Melding key={tekst} toon="acuut" rol="alert">{tekst}</Melding>)}
    </Stapel>
  );
};

/** Where the two of the duo stand with the list: apart, beside each other, or together. */
export const Inventarisatiekaart = ({ casus: { risicoinventarisaties }, lijsten }: { casus: Risicocasus; lijsten: readonly Lijst[] }) => {
  const lopend = risicoinventarisaties.find(({ vastgesteldOp }) => vastgesteldOp === null);
  const laatste = risicoinventarisaties.filter(({ vastgesteldOp }) => vastgesteldOp !== null).toSorted((een, ander) => (ander.vastgesteldOp ?? '').localeCompare(een.vastgesteldOp ?? ''))[0];
  return (
    <Kaart titel="Samen de lijst langs">
      {lopend === undefined ? <Geen laatste={laatste} /> : lopend.vergelekenOp === null ? <Apart ronde={lopend} lijst={lijsten.find(({ id }) => id === lopend.lijst?.id)} /> : <Vergeleken ronde={lopend} />}
    </Kaart>
  );
};
