import { triagebesluitNaam } from '@bv/begrippen';
import { Termijn } from '@bv/portal';
import { Icoon, type IcoonNaam, Knoplink } from '@bv/ui';
import { type ReactNode, useState } from 'react';
import { Intrekken } from '../app/overdracht/intrekken.js';
import { type Oppakuitslag, Oppakknop, Oppakmelding } from '../app/melding/oppakken.js';
import { type Casus, useCasus } from '../app/casus/casus-context.js';
import { opVolgorde } from '../app/casus/positie.js';
import { volgendeStap } from '../app/casus/volgende-stap.js';

interface BalkProps {
  titel: string;
  icoon: IcoonNaam;
  actie?: ReactNode;
  children?: ReactNode;
}

const Balk = ({ titel, icoon, actie, children }: BalkProps) => (
  <section className="bv-vt-nu" aria-label="Nu te doen">
    <span className="bv-vt-nu__teken" aria-hidden>
      <Icoon naam={icoon} maat={22} />
    </span>
    <div className="bv-vt-nu__tekst">
      <h2>{titel}</h2>
      {children ? <div>{children}</div> : null}
    </div>
    {actie ? <div className="bv-vt-nu__actie">{actie}</div> : null}
  </section>
);

const Oppakbalk = ({ casus }: { casus: Casus }) => {
  const [uitslag, zetUitslag] = useState<Oppakuitslag>();
  const wat = `Melding ${opVolgorde(casus.meldingen)[0]?.nummer ?? casus.nummer ?? ''}`;
  return (
    <>
      {uitslag?.bezwaar === undefined ? null : <Oppakmelding uitslag={uitslag} onSluit={() => zetUitslag(undefined)} />}
      <Balk titel="Deze melding wacht op een behandelaar" icoon="klok" actie={<Oppakknop casusId={casus.id} wat={wat} onUitslag={zetUitslag} />}>
        Pakt u de melding op, dan ziet u om wie het gaat en wat er gemeld is.
      </Balk>
    </>
  );
};

const termijnVan = ({ betrokkenheden }: Casus) =>
  betrokkenheden.find(({ hoedanigheid, stand, termijn, tot }) => hoedanigheid === 'VT_BEHANDELAAR' && stand === 'ACTIEF' && termijn !== null && tot === null);

/** What to do now, above everything else; on a tablet it would otherwise be far below. */
export const NuTeDoen = () => {
  const { casus, positie, basis } = useCasus();
  const stap = volgendeStap(casus, positie);
  const aanbieden = `${basis}/overdracht`;
  switch (stap?.soort) {
    case 'oppakken':
      return <Oppakbalk casus={casus} />;
    case 'beoordelen': {
      const betrokkenheid = termijnVan(casus);
      return (
        <Balk
          titel="Stel de veiligheidsbeoordeling vast"
          icoon="schild"
          actie={
            <Knoplink soort="primair" href={`${basis}/beoordeling/${stap.melding.id}`}>
              Veiligheidsbeoordeling
            </Knoplink>
          }
        >
          {betrokkenheid ? <Termijn termijn={betrokkenheid.termijn} werkdagenOver={betrokkenheid.werkdagenOver} /> : null}
          {casus.meldingen.length > 1 ? ` Bij melding ${stap.melding.nummer ?? ''}.` : ''}
        </Balk>
      );
    }
    case 'aanbieden':
      return (
        <Balk
          titel={stap.geweigerd ? `${stap.geweigerd.naar?.naam ?? 'Het team'} weigerde de overdracht` : 'Bied het gezin aan'}
          icoon="overdracht"
          actie={
            <Knoplink soort="primair" href={aanbieden}>
              {stap.geweigerd ? 'Opnieuw aanbieden' : 'Overdracht aanbieden'}
            </Knoplink>
          }
        >
          {stap.geweigerd?.reden ? `Reden: ${stap.geweigerd.reden}` : 'U besloot het gezin over te dragen aan Blijvend Veilig.'}
        </Balk>
      );
    case 'ander-besluit':
      return (
        <Balk
          titel={stap.besluit === null ? 'De melding is beoordeeld' : `Besluit: ${triagebesluitNaam[stap.besluit]}`}
          icoon="vinkje"
          actie={<Knoplink href={aanbieden}>Toch aanbieden aan Blijvend Veilig</Knoplink>}
        >
          Wat u hierna doet, regelt u zoals u gewend bent. Dit dossier blijft op uw naam staan.
        </Balk>
      );
    case 'wacht-op-antwoord':
      return (
        <Balk
          titel={`Wacht op antwoord van ${stap.overdracht?.naar?.naam ?? 'het team'}`}
          icoon="klok"
          actie={stap.overdracht ? <Intrekken overdracht={stap.overdracht} /> : null}
        >
          U blijft verantwoordelijk tot het team ja zegt. U hoort het hier meteen.
        </Balk>
      );
    case 'wacht-op-duo':
      return (
        <Balk titel="Aanvaard. Er wordt een duo gevormd" icoon="goed">
          Zodra het duo er is, gaat het dossier bij u dicht. U houdt de stand en de terugkoppeling.
        </Balk>
      );
    case 'bij-anderen':
      return (
        <Balk titel="Anderen werken met dit gezin" icoon="personen">
          {casus.aanspreekpunt
            ? `Vast gezicht: ${[casus.aanspreekpunt.naam, casus.aanspreekpunt.organisatie?.telefoon].filter(Boolean).join(', ')}. Deel de nieuwe melding met het duo.`
            : 'Deel de nieuwe melding met wie het gezin nu heeft.'}
        </Balk>
      );
    default:
      return null;
  }
};
