import { Bevindingoordeel, bevindingoordeelNaam, Criterium, criteriumNaam, toetsuitkomstNaam } from '@bv/begrippen';
import { Controlelijst, type Controleregel, datumTekst, Verhaal } from '@bv/ui';
import { feitenVan } from '../app/toetsing/stukken.js';
import type { Toetsing } from '../app/toetsing/toetsing-context.js';
import { oordeelvragen } from '../app/toetsing/oordeelteksten.js';

const Lijst = ({ regels }: { regels: readonly { sleutel: string; tekst: string }[] }) =>
  regels.length === 0 ? null : (
    <ul className="bv-raad-punten">
      {regels.map(({ sleutel, tekst }) => (
        <li key={sleutel}>{tekst}</li>
      ))}
    </ul>
  );

const bevindingregels = (toetsing: Toetsing, oordeel: Bevindingoordeel) =>
  feitenVan(toetsing.stukken).flatMap(({ nummer, feit: { id, bevinding } }) =>
    bevinding?.oordeel === oordeel ? [{ sleutel: id, tekst: bevinding.notitie ? `Feit ${nummer}: ${bevinding.notitie}` : `Feit ${nummer}` }] : [],
  );

const regelsVan = (toetsing: Toetsing, basis: string): Controleregel[] => {
  const { criteria, gesprekken, oordeel } = toetsing;
  const tekst = (waarde: string | null | undefined) => (waarde ? <Verhaal>{waarde}</Verhaal> : null);
  return [
    { label: oordeelvragen.uitkomst, waarde: oordeel?.uitkomst ? <strong>{toetsuitkomstNaam[oordeel.uitkomst]}</strong> : null, wijzigHref: `${basis}/oordeel?veld=uitkomst` },
    { label: oordeelvragen.motivering, waarde: tekst(oordeel?.motivering), wijzigHref: `${basis}/oordeel?veld=motivering` },
    { label: oordeelvragen.oudersGehoord, waarde: tekst(oordeel?.oudersGehoord), wijzigHref: `${basis}/oordeel?veld=oudersGehoord` },
    { label: oordeelvragen.tunnelvisie, waarde: tekst(oordeel?.tunnelvisie), wijzigHref: `${basis}/oordeel?veld=tunnelvisie` },
    ...Object.values(Bevindingoordeel).flatMap((soort): Controleregel[] => {
      const regels = bevindingregels(toetsing, soort);
      return regels.length === 0 ? [] : [{ label: `Feiten: ${bevindingoordeelNaam[soort].toLowerCase()}`, waarde: <Lijst regels={regels} />, wijzigHref: `${basis}/feiten` }];
    }),
    {
      label: 'Voorwaarden',
      waarde: criteria.length === 0 ? null : (
        <Lijst
          regels={Object.values(Criterium).flatMap((soort) =>
            criteria
              .filter(({ criterium }) => criterium === soort)
              .map(({ id, voldoet, toelichting }) => ({ sleutel: id, tekst: `${criteriumNaam[soort]}: ${voldoet ? 'ja' : 'nee'}${toelichting ? `. ${toelichting}` : ''}` })),
          )}
        />
      ),
      wijzigHref: `${basis}/voorwaarden`,
    },
    {
      label: 'Gesprekken',
      waarde: gesprekken.length === 0 ? null : (
        <div className="bv-raad-reacties">
          {gesprekken.filter(({ toestand }) => toestand !== 'GEPLAND').map(({ id, metWie, datum, verslag }) => (
            <div key={id}>
              <p className="bv-raad-tussenkop">{[metWie, datum && datumTekst(datum)].filter(Boolean).join(', ')}</p>
              <Verhaal>{verslag ?? ''}</Verhaal>
            </div>
          ))}
        </div>
      ),
      wijzigHref: `${basis}/gesprek`,
    },
  ];
};

/** All that the duo will read once it is shared, each with the way back. */
export const WatHetDuoZiet = ({ toetsing, basis }: { toetsing: Toetsing; basis: string }) => <Controlelijst regels={regelsVan(toetsing, basis)} />;
