import { terugvraagsoortNaam } from '@bv/begrippen';
import { Badge, Kaart, LegeStaat, Melding, Stapel, Tekstlink, tijdstipTekst, Verhaal } from '@bv/ui';
import { feitenVan } from '../app/toetsing/stukken.js';
import { type Toetsing, useToetsing } from '../app/toetsing/toetsing-context.js';
import { Toetspagina } from '../app/toetsing/toetspagina.js';
import { Advies } from './advies.js';
import { Teruggeven } from './teruggeven.js';
import { VraagStellen } from './vraag-stellen.js';

type Terugvraag = Toetsing['terugvragen'][number];

const aantalStukken = ({ eersteStuk, laatsteStuk }: Terugvraag): number => (eersteStuk === null || laatsteStuk === null ? 0 : laatsteStuk - eersteStuk + 1);

const Vraagkaart = ({ terugvraag, nummer, basis, feitnummer }: { terugvraag: Terugvraag; nummer: number; basis: string; feitnummer: number | undefined }) => {
  const { soort, vraag, gesteldOp, antwoord, beantwoordOp, beantwoordDoor, deel } = terugvraag;
  const stukken = aantalStukken(terugvraag);
  return (
    <Kaart titel={`${nummer}. ${soort === null ? 'Vraag' : terugvraagsoortNaam[soort]}`} actie={<Badge toon={beantwoordOp === null ? 'letop' : 'goed'}>{beantwoordOp === null ? 'Wacht op het duo' : `Deel ${deel ?? ''} vastgezet`}</Badge>}>
      <Stapel>
        <p className="bv-zacht">
          {gesteldOp === null ? null : `Gesteld op ${tijdstipTekst(gesteldOp)}`}
          {feitnummer === undefined ? null : (
            <>
              {' '}
              over <Tekstlink href={`${basis}/feiten?feit=${feitnummer}`}>feit {feitnummer}</Tekstlink>
            </>
          )}
        </p>
        <Verhaal>{vraag ?? ''}</Verhaal>
        {beantwoordOp === null ? null : (
          <section aria-label="Antwoord">
            <h3 className="bv-raad-tussenkop">
              {beantwoordDoor?.naam ?? 'Het duo'}, {tijdstipTekst(beantwoordOp)}
            </h3>
            <Verhaal>{antwoord ?? ''}</Verhaal>
            {stukken > 0 ? <p className="bv-zacht">Hierbij {stukken === 1 ? 'is 1 stuk' : `zijn ${stukken} stukken`} nieuw vastgezet. Die staan bij de andere, met hun deel erbij.</p> : null}
          </section>
        )}
      </Stapel>
    </Kaart>
  );
};

/** What the reviewer asked and heard, without ever opening the dossier. */
export const Vragen = () => {
  const { toetsing, basis, magToetsen } = useToetsing();
  const { terugvragen, stukken, nieuwer, toestand } = toetsing;
  const nummers = new Map(feitenVan(stukken).map(({ nummer, feit }) => [feit.id, nummer]));
  const vraagtAlNieuwer = terugvragen.some(({ soort, beantwoordOp }) => soort === 'NIEUWER' && beantwoordOp === null);
  return (
    <Toetspagina smal titel="Vragen" inleiding={magToetsen ? 'Vraag het duo wat u nodig heeft. Het dossier gaat niet open: elk antwoord wordt een volgend vastgezet deel.' : undefined}>
      <Stapel>
        {toestand === 'TERUGGEGEVEN' ? (
          <Melding toon="letop" titel="Het duo vult aan">
            U gaf deze toetsing terug. Zodra het duo antwoordt, kunt u verder waar u was.
          </Melding>
        ) : null}
        {nieuwer === true && magToetsen && !vraagtAlNieuwer ? (
          <Melding toon="info" titel="Er is iets nieuwers in het dossier" actie={<Tekstlink href={`${basis}/vragen?nieuwer`}>Vraag het op</Tekstlink>}>
            U ziet niet wat het is. Wilt u het bij uw toets betrekken, vraag het duo dan om het vast te zetten.
          </Melding>
        ) : null}
        {terugvragen.length === 0 && !magToetsen ? <LegeStaat titel="Er zijn geen vragen gesteld" /> : null}
        {terugvragen.map((terugvraag, plek) => (
          <Vraagkaart key={terugvraag.id} nummer={plek + 1} terugvraag={terugvraag} basis={basis} feitnummer={terugvraag.stuk ? nummers.get(terugvraag.stuk.id) : undefined} />
        ))}
        {magToetsen ? <VraagStellen key={terugvragen.length} /> : null}
        {magToetsen ? <Teruggeven /> : null}
        <Advies />
      </Stapel>
    </Toetspagina>
  );
};
