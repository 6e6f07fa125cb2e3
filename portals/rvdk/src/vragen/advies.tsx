import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useLezen, useSessie } from '@bv/portal';
import { Kaart, Keuzelijst, LegeStaat, Stapel, Tekstvlak, tijdstipTekst, useStatus, Verhaal } from '@bv/ui';
import { toetsingnaam } from '../app/toetsing/aanhef.js';
import { type Toetsing, useToetsing } from '../app/toetsing/toetsing-context.js';
import { RaadCollegasDocument, ToetsadviesGevenDocument, ToetsadviesVragenDocument } from '../gql/graphql.js';

type Advies = Toetsing['adviezen'][number];

const AdviesGeven = ({ advies }: { advies: Advies }) => {
  const { toetsing, basis } = useToetsing();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.toetsadviesGeven,
    document: ToetsadviesGevenDocument,
    begin: { id: advies.id, advies: '' },
    concept: { sleutel: `${basis}/advies#${advies.id}`, titel: `${toetsingnaam(toetsing)}: advies` },
    gelukt: () => meld('Uw advies staat bij de toetser.'),
  });
  return (
    <Invoerformulier van={stand} label="Advies geven" knop="Advies geven" terug={`${basis}/feiten`} terugtekst="Naar feiten">
      <Invoer van={stand.formulier.control} naam="advies">
        {(veld) => <Tekstvlak label="Uw advies" hint="De toetser leest dit. Als het oordeel gedeeld wordt, leest het duo het ook." rijen={5} verplicht {...veld} />}
      </Invoer>
    </Invoerformulier>
  );
};

const AdviesVragen = () => {
  const { toetsing, basis } = useToetsing();
  const { persoon } = useSessie();
  const { meld } = useStatus();
  const collegas = (useLezen(RaadCollegasDocument, {}).data?.partijen ?? []).filter(({ id }) => id !== persoon.id);
  const stand = useInvoerformulier({
    schema: invoerschemas.toetsadviesVragen,
    document: ToetsadviesVragenDocument,
    begin: { toetsingId: toetsing.id, deskundigeId: '', vraag: '' },
    concept: { sleutel: `${basis}/advies-vragen#${toetsing.adviezen.length + 1}`, titel: `${toetsingnaam(toetsing)}: vraag aan de gedragsdeskundige` },
    gelukt: () => meld('Uw vraag staat bij de gedragsdeskundige.'),
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Gedragsdeskundige vragen" knop="Advies vragen" terug={`${basis}/feiten`} terugtekst="Naar feiten">
      <Invoer van={control} naam="deskundigeId">
        {(veld) => (
          <Keuzelijst label="Wie vraagt u?" hint="Die leest dezelfde vastgezette versie, en moet net zo onafhankelijk zijn als u." verplicht opties={collegas.map(({ id, naam, functie }) => ({ waarde: id, tekst: functie ? `${naam}, ${functie}` : naam }))} {...veld} />
        )}
      </Invoer>
      <Invoer van={control} naam="vraag">
        {(veld) => <Tekstvlak label="Uw vraag" rijen={3} max={2000} verplicht {...veld} />}
      </Invoer>
    </Invoerformulier>
  );
};

/** The gedragsdeskundige of the Raad: what was asked and said, and the place to ask or to answer. */
export const Advies = () => {
  const { toetsing, magToetsen } = useToetsing();
  const { persoon } = useSessie();
  const { adviezen } = toetsing;
  return (
    <Stapel>
      <h2>Gedragsdeskundige van de Raad</h2>
      {adviezen.length === 0 && !magToetsen ? <LegeStaat titel="Er is geen advies gevraagd" /> : null}
      {adviezen.map((advies, plek) => (
        <Kaart key={advies.id} niveau={3} titel={`${plek + 1}. Vraag aan ${advies.deskundige?.naam ?? 'de gedragsdeskundige'}`}>
          <Stapel>
            <Verhaal>{advies.vraag ?? ''}</Verhaal>
            {advies.gegevenOp === null ? (
              advies.deskundige?.id === persoon.id && toetsing.toestand === 'IN_TOETSING' ? <AdviesGeven advies={advies} /> : <p className="bv-zacht">Nog geen antwoord.</p>
            ) : (
              <section aria-label="Advies">
                <h4 className="bv-raad-tussenkop">Advies, {tijdstipTekst(advies.gegevenOp)}</h4>
                <Verhaal>{advies.advies ?? ''}</Verhaal>
              </section>
            )}
          </Stapel>
        </Kaart>
      ))}
      {magToetsen ? (
        <Kaart niveau={3} titel="Advies vragen">
          <AdviesVragen key={adviezen.length} />
        </Kaart>
      ) : null}
    </Stapel>
  );
};
