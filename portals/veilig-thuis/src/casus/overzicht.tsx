import type { Casustoestand } from '@bv/begrippen';
import { useSearchParams } from '@bv/portal';
import { Nakijkvraag } from '@bv/rechten';
import { datumTekst, Knoplink, Kolommen, Melding, Pagina, Stapel, Uitklap } from '@bv/ui';
import { Radarkaart } from '../app/radar/radarkaart.js';
import { Overdrachtenkaart } from '../app/overdracht/overdrachtenkaart.js';
import { Beoordelingen } from './beoordelingen.js';
import { useCasus } from '../app/casus/casus-context.js';
import { Gezinskaart } from './gezinskaart.js';
import { Meldingkaart } from '../app/melding/meldingkaart.js';
import { Nazorg } from './nazorg.js';
import { NuTeDoen } from './nu-te-doen.js';
import { opVolgorde } from '../app/casus/positie.js';
import { Verloop } from './verloop.js';
import { Bevestigvraag } from './eigen-stappen.js';
import { Terugkoppelkaart, VtWerk } from './vt-werk.js';
import { Voorwaarden } from './voorwaarden.js';
import { WatIsAfgeschermd } from './wat-is-afgeschermd.js';

const NIEUWS: Readonly<Record<string, { tekst: string; toestand: Casustoestand }>> = {
  'melding=vastgelegd': { tekst: 'De melding is vastgelegd', toestand: 'BIJ_VEILIG_THUIS' },
  'beoordeling=vastgesteld': { tekst: 'De veiligheidsbeoordeling is vastgesteld', toestand: 'BIJ_VEILIG_THUIS' },
  'beoordeling=bij-collega': { tekst: 'De beoordeling ligt bij uw collega', toestand: 'BIJ_VEILIG_THUIS' },
  'overdracht=aangeboden': { tekst: 'Het gezin is aangeboden', toestand: 'AANGEBODEN' },
};

/** What was just done, as long as it is still so: the answer of the other side can come while the page is open. */
const Nieuws = () => {
  const { casus } = useCasus();
  const [adres, zetAdres] = useSearchParams();
  const nieuws = NIEUWS[adres.toString()];
  const titel = nieuws?.toestand === casus.toestand ? nieuws.tekst : undefined;
  return titel ? <Melding toon="goed" rol="status" titel={titel} onSluit={() => zetAdres({}, { replace: true })} /> : null;
};

/** First page of a casus: what to do now, the melding with both texts, the family, and how it goes on. */
export const Overzicht = () => {
  const { casus, positie, basis, magRechten, isNakijker, volgt } = useCasus();
  const meldingen = opVolgorde(casus.meldingen);
  const [eerste, ...eerdere] = meldingen;
  const titel = eerste && eerdere.length === 0 ? `Melding ${eerste.nummer ?? ''}` : 'Meldingen';
  if (positie === 'nazorg') return <Nazorg />;
  return (
    <Pagina
      titel={titel}
      tabtitel={`${titel}, ${casus.naam ?? ''} ${casus.nummer ?? ''}`}
      acties={
        magRechten ? (
          <>
            <Knoplink icoon="notitie" href={`${basis}/inzage`}>
              Inzage voor het gezin
            </Knoplink>
            <Knoplink icoon="oog" href={`${basis}/zo-ziet-een-ander-dit`}>
              Zo ziet een ander dit
            </Knoplink>
          </>
        ) : null
      }
    >
      <Nieuws />
      <NuTeDoen />
      {isNakijker ? <Bevestigvraag /> : null}
      {isNakijker ? <Nakijkvraag casusId={casus.id} basis={basis} /> : null}
      <Kolommen verdeling="2-1">
        <Stapel>
          {eerste ? <Meldingkaart melding={eerste} metNummer={eerdere.length > 0} /> : null}
          <Gezinskaart casus={casus} />
          {eerdere.map((melding) => (
            <Uitklap key={melding.id} niveau={2} titel={`Eerdere melding ${melding.nummer ?? ''}${melding.ontvangenOp === null ? '' : `, ${datumTekst(melding.ontvangenOp)}`}`}>
              <Stapel>
                <Meldingkaart melding={melding} metNummer />
              </Stapel>
            </Uitklap>
          ))}
        </Stapel>
        <Stapel>
          <Overdrachtenkaart />
          <VtWerk casus={casus} basis={basis} positie={positie} volgt={volgt} />
          <Terugkoppelkaart />
          <Beoordelingen casus={casus} />
          <Voorwaarden casus={casus} />
          <Verloop casus={casus} />
          <Radarkaart casusId={casus.id} />
        </Stapel>
      </Kolommen>
      <WatIsAfgeschermd ingeklapt={positie === 'behandelaar'} objecten={[casus, ...casus.meldingen, ...casus.overdrachten]} />
    </Pagina>
  );
};
