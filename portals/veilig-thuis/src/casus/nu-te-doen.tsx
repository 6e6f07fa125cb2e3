import { triagebesluitNaam } from '@bv/begrippen';
import { Termijn } from '@bv/portal';
import { Knoplink } from '@bv/ui';
import { useState } from 'react';
import { Intrekken } from '../app/overdracht/intrekken.js';
import { type Oppakuitslag, Oppakknop, Oppakmelding } from '../app/melding/oppakken.js';
import { type Casus, useCasus } from '../app/casus/casus-context.js';
import { opVolgorde } from '../app/casus/positie.js';
import { volgendeStap } from '../app/casus/volgende-stap.js';
import { Afrondbalk, Antwoordbalk, Kijkbalk, Klaarbalk, Onderzoekbalk, Raadbalk, WachtOpCollega } from './eigen-stappen.js';
import { Balk } from './nu-balk.js';

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
    case 'wacht-op-collega':
      return <WachtOpCollega stap={stap} />;
    case 'onderzoek':
      return <Onderzoekbalk stap={stap} />;
    case 'kijken':
      return <Kijkbalk stap={stap} />;
    case 'raad':
      return <Raadbalk stap={stap} />;
    case 'klaar':
      return <Klaarbalk stap={stap} />;
    case 'antwoord-vastleggen':
      return <Antwoordbalk stap={stap} />;
    case 'overdracht-afronden':
      return <Afrondbalk stap={stap} />;
    case 'aanbieden':
      return (
        <Balk
          titel={stap.geweigerd ? `${stap.geweigerd.naar?.naam ?? stap.geweigerd.naarOrganisatie?.naam ?? 'Het team'} weigerde de overdracht` : 'Bied het gezin aan'}
          icoon="overdracht"
          actie={
            <Knoplink soort="primair" href={aanbieden}>
              {stap.geweigerd ? 'Opnieuw aanbieden' : 'Overdracht aanbieden'}
            </Knoplink>
          }
        >
          {stap.geweigerd?.reden ? `Reden: ${stap.geweigerd.reden}` : stap.besluit === null ? 'Draag het gezin over.' : `Besluit: ${triagebesluitNaam[stap.besluit].toLowerCase().replace('blijvend veilig', 'Blijvend Veilig')}.`}
        </Balk>
      );
    case 'ander-besluit':
      return (
        <Balk
          titel={stap.besluit === null ? 'De melding is beoordeeld' : `Besluit: ${triagebesluitNaam[stap.besluit]}`}
          icoon="vinkje"
          actie={<Knoplink href={aanbieden}>Toch overdragen</Knoplink>}
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
