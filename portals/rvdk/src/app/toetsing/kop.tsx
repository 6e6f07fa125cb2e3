import { Datum, Icoon, Knoplink, Kruimelpad, Tekstlink, Uitklap, Velden, Verhaal, Voortgang, tijdstipTekst } from '@bv/ui';
import { afschermingVan, ZichtVeld } from '@bv/portal';
import { gezinsleden, toetsingnaam } from './aanhef.js';
import { Termijnbadge } from './termijnbadge.js';
import type { Toetscontext } from './toetsing-context.js';
import { telFeiten } from './voortgang.js';

const Onafhankelijk = ({ toetsing, magToetsen, basis }: Pick<Toetscontext, 'toetsing' | 'magToetsen' | 'basis'>) => (
  <p className="bv-raad-onafhankelijk">
    <Icoon naam="schild" maat={20} />
    <span>
      {magToetsen ? (
        <>
          <strong>Onafhankelijke toets.</strong> U werkt niet met dit gezin en deed dat ook niet eerder. U leest de versie die op{' '}
          <Datum waarde={toetsing.aangevraagdOp ?? ''} /> is vastgezet. Het dossier zelf ziet u niet. Kent u iemand uit
          dit gezin? <Tekstlink href={`/rvdk/bezwaar/${toetsing.id}`}>Meld dat u niet onafhankelijk bent</Tekstlink>.
        </>
      ) : toetsing.toestand === 'VOORGELEGD' ? (
        <>
          <strong>Het gezin leest het concept.</strong> Zolang dat zo is, verandert er niets aan. <Tekstlink href={`${basis}/concept`}>Naar het concept</Tekstlink>
        </>
      ) : toetsing.toestand === 'TERUGGEGEVEN' ? (
        <>
          <strong>Het duo vult aan.</strong> Daarna ligt deze toetsing weer bij u, met alles wat u al invulde. <Tekstlink href={`${basis}/vragen`}>Naar uw vraag</Tekstlink>
        </>
      ) : toetsing.gedeeldOp === null ? (
        <>
          <strong>U leest mee.</strong> De toets is van {toetsing.toetser?.naam ?? 'een collega'}.
        </>
      ) : (
        <>
          <strong>Deze toets is gedeeld en staat vast.</strong> U leest uw eigen toetsing terug, met de versie waar die over ging.
        </>
      )}
    </span>
  </p>
);

/** On every page of the toetsing: which one, until when, how far, and what the duo asks. */
export const Kop = ({ toetsing, magToetsen, basis }: Pick<Toetscontext, 'toetsing' | 'magToetsen' | 'basis'>) => {
  const { gedaan, totaal } = telFeiten(toetsing);
  const leden = gezinsleden(toetsing);
  return (
    <section className="bv-raad-kop" aria-label="Toetsing">
      <div className="bv-raad-kop__binnen">
        <Kruimelpad kruimels={[{ tekst: 'Toetsingen', href: '/rvdk' }, { tekst: toetsing.nummer ?? 'Toetsing' }]} />
        <div className="bv-raad-kop__rij">
          <div className="bv-raad-kop__wie">
            <p className="bv-raad-regel">
              <span className="bv-raad-kop__naam">{toetsingnaam(toetsing)}</span>
              <Termijnbadge toetsing={toetsing} />
            </p>
            <ul className="bv-raad-kop__gegevens">
              {leden.length > 0 ? <li>{leden.join(' · ')}</li> : null}
              <li>
                Dossierversie {toetsing.dossierversie}, vastgezet op <Datum waarde={toetsing.aangevraagdOp ?? ''} />
              </li>
            </ul>
          </div>
          {magToetsen ? (
            <div className="bv-raad-kop__stand">
              <Voortgang label="Getoetste feiten" waarde={gedaan} max={Math.max(totaal, 1)} tekst={`${gedaan} van ${totaal} feiten getoetst`} />
              <Knoplink soort="primair" href={`${basis}/oordeel`}>
                Naar oordeel
              </Knoplink>
            </div>
          ) : null}
        </div>
        <div className="bv-raad-vraag">
          <p className="bv-raad-vraag__kop">Vraag van het duo</p>
          {afschermingVan(toetsing, 'vraag') ? <ZichtVeld object={toetsing} veld="vraag" label="Vraag" /> : <Verhaal groot>{toetsing.vraag ?? ''}</Verhaal>}
          <Uitklap titel="Aanleiding, gewenste uitkomst en versie" niveau={2}>
            <Velden kolommen={2}>
              <ZichtVeld object={toetsing} veld="aanleiding" label="Aanleiding" />
              <ZichtVeld object={toetsing} veld="gewensteUitkomst" label="Wat het duo hoopt te krijgen" />
              {toetsing.zonderWoord === null ? null : <ZichtVeld object={toetsing} veld="zonderWoord" label="Wie zelf niets zei, en waarom" />}
              <ZichtVeld object={toetsing} veld="aangevraagdOp" label="Gevraagd en vastgezet" toon={tijdstipTekst} />
              <ZichtVeld object={toetsing} veld="dossierhash" label="Controlegetal van deze versie" toon={(hash) => <span className="bv-raad-hash">{hash}</span>} bron="Blijft gelijk zolang er niets aan de versie verandert" />
            </Velden>
          </Uitklap>
        </div>
        {toetsing.nieuwer === true && magToetsen ? (
          <p className="bv-raad-onafhankelijk">
            <Icoon naam="klok" maat={20} />
            <span>
              <strong>Er is iets nieuwers in het dossier.</strong> U ziet niet wat. <Tekstlink href={`${basis}/vragen?nieuwer`}>Vraag het op bij het duo</Tekstlink>.
            </span>
          </p>
        ) : null}
        <Onafhankelijk toetsing={toetsing} magToetsen={magToetsen} basis={basis} />
      </div>
    </section>
  );
};
