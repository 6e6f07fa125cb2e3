import { useSearchParams } from '@bv/portal';
import { Kaart, Knop, Melding, Stapel } from '@bv/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import { deelVan, feitenVan, type Genummerdfeit, kijktIemandAnders, verschilEerst } from '../app/toetsing/stukken.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { Bron } from './bron.js';
import { Feitkaart } from './feitkaart.js';
import { naarFeit } from './naar-feit.js';
import { useBevindingen } from './use-bevindingen.js';
import { useFeitInFocus } from './use-feit-in-focus.js';

const kop = (anders: number): string => (anders === 1 ? 'Bij dit feit denkt het gezin er niet hetzelfde over' : `Bij deze ${anders} feiten denkt het gezin er niet hetzelfde over`);

/** The facts left, the source of the chosen one right; below each other where there is no room. */
export const Feitenlijst = () => {
  const { toetsing, basis, magToetsen } = useToetsing();
  const bevindingen = useBevindingen();
  const [adres, zetAdres] = useSearchParams();
  const bronkop = useRef<HTMLHeadingElement>(null);
  const feiten = verschilEerst(feitenVan(toetsing.stukken));
  const gevraagd = adres.get('feit');
  const gekozen = feiten.find(({ nummer }) => String(nummer) === gevraagd) ?? feiten[0];

  const kies = (nummer: number) => {
    if (gekozen?.nummer !== nummer || gevraagd === null) zetAdres({ feit: String(nummer) }, { replace: true });
  };
  const lijst = useFeitInFocus(kies);
  const bijAankomst = useEffectEvent(() => {
    if (gevraagd !== null) document.getElementById(`feit-${gevraagd}`)?.scrollIntoView({ block: 'center' });
  });
  useEffect(() => bijAankomst(), []);

  const anders = feiten.filter(({ feit }) => kijktIemandAnders(feit));
  const kaart = ({ nummer, feit }: Genummerdfeit) => (
    <Feitkaart
      key={feit.id}
      nummer={nummer}
      feit={feit}
      bevindingen={bevindingen}
      magToetsen={magToetsen}
      isGekozen={nummer === gekozen?.nummer}
      deel={deelVan(feit.volgnummer, toetsing.terugvragen)}
      vraagHref={magToetsen ? `${basis}/vragen?feit=${nummer}` : undefined}
      stukken={toetsing.stukken}
      onBron={() => {
        kies(nummer);
        bronkop.current?.focus();
      }}
    />
  );

  return (
    <div className="bv-raad-splitsing" ref={lijst}>
      <Stapel>
        {bevindingen.hersteld ? <Melding titel="Wij zetten terug wat u eerder typte">Dit was nog niet bewaard. Kijk het na en kies Bewaren.</Melding> : null}
        {anders.length > 0 ? <h2>{kop(anders.length)}</h2> : null}
        {anders.map(kaart)}
        {anders.length < feiten.length ? <h2>{anders.length > 0 ? 'Overige feiten' : 'Feiten in deze versie'}</h2> : null}
        {feiten.slice(anders.length).map(kaart)}
      </Stapel>
      {gekozen ? (
        <aside className="bv-raad-naast" aria-label={`Bron bij feit ${gekozen.nummer}`}>
          <h2 ref={bronkop} tabIndex={-1} className="bv-raad-naast__kop">
            Bron bij feit {gekozen.nummer}
          </h2>
          <Kaart
            voet={
              <div className="bv-raad-regel bv-raad-regel--uiteen">
                <span className="bv-zacht">Het stuk zelf ligt bij het duo. Wilt u het zien? Kies Vraag.</span>
                <Knop soort="stil" klein icoon="pijlLinks" onKlik={() => naarFeit(gekozen.nummer)}>
                  Terug naar feit {gekozen.nummer}
                </Knop>
              </div>
            }
          >
            <Bron stuk={gekozen.feit} stukken={toetsing.stukken} />
          </Kaart>
        </aside>
      ) : null}
    </div>
  );
};
