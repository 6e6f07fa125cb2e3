import { Kaart, LegeStaat, Pagina, Stapel } from '@bv/ui';
import { ToegangsverzoekenDocument, VerzoekgezinnenDocument } from '../gql/graphql.js';
import { Gelezen } from '../lezen/gelezen.js';
import { useLezen } from '../lezen/use-lezen.js';
import { usePortaal } from '../portaal/portaal-provider.js';
import { useEinde } from './use-einde.js';
import type { Verzoek } from './verzoek.js';
import { Verzoekkaart } from './verzoekkaart.js';

interface Groep {
  readonly titel: string;
  readonly verzoeken: readonly Verzoek[];
  /** Said when there is none; left out, an empty group is not shown. */
  readonly leeg?: string;
}

const isTeBeoordelen = ({ magBeslissen, toestand }: Verzoek): boolean => magBeslissen === true && toestand === 'AANGEVRAAGD';
const loopt = ({ toestand, isVanMij }: Verzoek): boolean => toestand === 'TOEGEKEND' && isVanMij !== true;

/** To judge first, the nearest term on top; then the own ones; then what was granted to others and what is over. */
const groepen = (verzoeken: readonly Verzoek[], isToezicht: boolean): Groep[] => {
  const rest = verzoeken.filter((verzoek) => verzoek.isVanMij !== true && !isTeBeoordelen(verzoek) && !loopt(verzoek));
  return [
    { titel: 'Te beoordelen', verzoeken: verzoeken.filter(isTeBeoordelen).toSorted((een, ander) => een.termijn.localeCompare(ander.termijn)), ...(isToezicht ? { leeg: 'Er ligt nu geen verzoek bij u.' } : {}) },
    ...(isToezicht ? [] : [{ titel: 'Mijn verzoeken', verzoeken: verzoeken.filter(({ isVanMij }) => isVanMij === true), leeg: 'U hebt nog geen inzage gevraagd. Dat doet u in een dossier, bij Waarom? naast wat afgeschermd is.' }]),
    { titel: 'Inzage die nu loopt', verzoeken: verzoeken.filter(loopt) },
    { titel: isToezicht ? 'Andere verzoeken' : 'Eerder beoordeeld', verzoeken: rest },
  ].filter(({ verzoeken: lijst, leeg }) => lijst.length > 0 || leeg !== undefined);
};

const Lijst = ({ groep: { titel, verzoeken, leeg }, naamVan }: { groep: Groep; naamVan: (id: string) => string | undefined }) => (
  <section aria-label={titel}>
    <Stapel>
      <h2>
        {titel}
        {verzoeken.length > 0 ? ` (${verzoeken.length})` : ''}
      </h2>
      {verzoeken.length === 0 ? (
        <Kaart>
          <LegeStaat titel="Geen verzoeken">{leeg}</LegeStaat>
        </Kaart>
      ) : (
        verzoeken.map((verzoek) => <Verzoekkaart key={verzoek.id} verzoek={verzoek} naam={naamVan(verzoek.id)} />)
      )}
    </Stapel>
  </section>
);

/** All requests for access that are this person's business in this portal. */
export const Inzageverzoeken = () => {
  const isToezicht = usePortaal() === 'privacy';
  const lezing = useLezen(ToegangsverzoekenDocument, {});
  const { data: gezinnen } = useLezen(VerzoekgezinnenDocument, isToezicht ? undefined : {});
  useEinde((lezing.data?.toegangsverzoeken ?? []).flatMap(({ toestand, tot }) => (toestand === 'TOEGEKEND' && tot !== null ? [tot] : [])));
  const naamVan = (id: string) => gezinnen?.toegangsverzoeken.find((verzoek) => verzoek.id === id)?.casus?.naam ?? undefined;
  return (
    <Pagina
      titel="Inzageverzoeken"
      inleiding={
        isToezicht
          ? 'U beslist over bijzondere gegevens, en als er bij een gezin niemand anders is die beslist. De andere verzoeken ziet u zonder hun reden.'
          : 'Collega’s die tijdelijk meer willen zien van een gezin, en wat u zelf vroeg. Elke inzage heeft een einddatum.'
      }
    >
      <Gelezen van={lezing} laadtekst="Verzoeken laden">
        {({ toegangsverzoeken }) => (
          <Stapel ruimte="groot">
            {groepen(toegangsverzoeken, isToezicht).map((groep) => (
              <Lijst key={groep.titel} groep={groep} naamVan={naamVan} />
            ))}
          </Stapel>
        )}
      </Gelezen>
    </Pagina>
  );
};
