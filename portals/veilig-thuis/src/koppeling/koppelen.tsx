import { invoerschemas, Koppelgrond, koppelgrondNaam } from '@bv/begrippen';
import { Invoer, opties } from '@bv/formulier';
import { STORINGTEKST, useLezen, useNavigate, useOpdracht, useSessie, verzamelFouten } from '@bv/portal';
import { Formulier, Foutkaart, Kaart, Keuzelijst, Keuzerondjes, Knop, Knoplink, Kolommen, LegeStaat, Melding, Pagina, Skelet, Stapel } from '@bv/ui';
import { useForm, useWatch } from 'react-hook-form';
import { useCasus } from '../app/casus/casus-context.js';
import { schemaresolver } from '../app/formulier/schemaresolver.js';
import { KoppelingVoorstellenDocument, KoppelkeuzeDocument, type KoppelkeuzeQuery } from '../gql/graphql.js';
import { Koppelkant } from './koppelkant.js';

interface Waarden {
  anderCasusId: string | null;
  grond: Koppelgrond | null;
  collegaId: string | null;
}

const Vragen = ({ keuze: { werkvoorraad, partijen } }: { keuze: KoppelkeuzeQuery }) => {
  const { casus, basis } = useCasus();
  const { persoon } = useSessie();
  const navigeer = useNavigate();
  const formulier = useForm<Waarden, unknown, { casusId: string; anderCasusId: string; grond: Koppelgrond; collegaId: string }>({
    resolver: schemaresolver(invoerschemas.koppelingVoorstellen, { alsInvoer: (waarden: Waarden) => ({ casusId: casus.id, ...waarden }) }),
    defaultValues: { anderCasusId: null, grond: null, collegaId: null },
    shouldFocusError: false,
  });
  const { control, handleSubmit, formState } = formulier;
  const opdracht = useOpdracht(KoppelingVoorstellenDocument, { formulier, gelukt: () => void navigeer(basis) });
  const ander = useWatch({ control, name: 'anderCasusId' });
  const dossiers = werkvoorraad.filter(({ casusId }) => casusId !== casus.id);

  if (dossiers.length === 0) {
    return (
      <LegeStaat titel="U werkt met geen ander dossier" actie={<Knoplink href={basis}>Terug naar het dossier</Knoplink>}>
        Koppelen kan met een dossier dat ook bij u in behandeling is. Ligt het bij iemand anders? Bel eerst: de radar zegt wie.
      </LegeStaat>
    );
  }
  return (
    <Stapel>
      <Formulier
        aria-label="Dossiers koppelen"
        onVerzenden={handleSubmit((invoer) => opdracht.voerUit(invoer))}
        fouten={verzamelFouten(formState.errors, opdracht.weigeringen)}
        poging={formState.submitCount}
        acties={
          <>
            <Knop type="submit" soort="primair" bezig={opdracht.bezig}>
              Vraag een collega om mee te kijken
            </Knop>
            <Knoplink href={basis}>Niet koppelen</Knoplink>
          </>
        }
      >
        {opdracht.storing ? (
          <Melding toon="acuut" rol="alert" titel="Nog niet gevraagd">
            {STORINGTEKST[opdracht.storing]}
          </Melding>
        ) : null}
        <Invoer van={control} naam="anderCasusId">
          {(veld) => (
            <Keuzelijst {...veld} label="Welk dossier is van hetzelfde gezin?" opties={dossiers.map(({ casusId, casus: dossier }) => ({ waarde: casusId, tekst: `${dossier?.nummer ?? ''} ${dossier?.naam ?? ''}`.trim() }))} />
          )}
        </Invoer>
        <Invoer van={control} naam="grond">
          {(veld) => <Keuzerondjes {...veld} label="Waaraan ziet u dat?" opties={opties(Koppelgrond, koppelgrondNaam)} />}
        </Invoer>
        <Invoer van={control} naam="collegaId">
          {(veld) => (
            <Keuzelijst
              {...veld}
              label="Wie kijkt mee?"
              hint="Uw collega ziet beide dossiers tot het besluit, hooguit twee weken, en nooit de melder."
              opties={partijen.filter(({ id }) => id !== persoon.id).map(({ id, naam, functie }) => ({ waarde: id, tekst: functie ? `${naam}, ${functie}` : naam }))}
            />
          )}
        </Invoer>
      </Formulier>
      {ander === null ? null : (
        <Kolommen>
          <Koppelkant casusId={casus.id} titel="Dit dossier" />
          <Koppelkant casusId={ander} titel="Het andere dossier" />
        </Kolommen>
      )}
    </Stapel>
  );
};

/** Proposes that two dossiers are of one gezin: both sides stand beside each other, and a colleague decides. */
export const Koppelen = () => {
  const lezing = useLezen(KoppelkeuzeDocument, {});
  return (
    <Pagina titel="Een ander dossier van dit gezin koppelen">
      <Stapel>
        <Kaart>
          <p>Beide dossiers blijven zoals ze zijn. Er komt alleen bij te staan dat zij van één gezin zijn. Niemand ziet er meer door. Losmaken kan altijd.</p>
        </Kaart>
        {lezing.data === undefined ? (
          lezing.storing ? <Foutkaart onOpnieuw={lezing.opnieuw}>{STORINGTEKST[lezing.storing]}</Foutkaart> : <Skelet label="Uw dossiers laden" />
        ) : (
          <Vragen keuze={lezing.data} />
        )}
      </Stapel>
    </Pagina>
  );
};
