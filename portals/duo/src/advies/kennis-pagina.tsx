import { Kennis, type Kennisregel } from '@bv/advies';
import { Bezwaar, Vraagknop } from '@bv/formulier';
import { useOpdracht } from '@bv/portal';
import { Pagina, Rij, useStatus } from '@bv/ui';
import { KennisIntrekkenDocument } from '../gql/graphql.js';

const Intrekken = ({ regel: { id, situatie } }: { regel: Kennisregel }) => {
  const { meld } = useStatus();
  const opdracht = useOpdracht(KennisIntrekkenDocument, { gelukt: () => meld('Het advies is weg.') });
  return (
    <>
      <Bezwaar van={opdracht} />
      <Rij>
        <Vraagknop
          klein soort="stil" icoon="prullenbak" knop="Weghalen" aria-label={`Weghalen: ${situatie}`} vraag="Dit advies bij alle wijkteams weghalen?"
          ja="Ja, weghalen" jaSoort="gevaar" nee="Nee, laten staan" bezig={opdracht.bezig} onJa={() => opdracht.voerUit({ id })}
        >
          <p>Doe dit als er toch een gezin in te herkennen is, of als het advies niet meer klopt. Het kan niet ongedaan worden gemaakt.</p>
        </Vraagknop>
      </Rij>
    </>
  );
};

/** The same knowledge as the wijkteams read; who works here can take something back. */
export const KennisPagina = () => (
  <Pagina titel="Eerdere adviezen" kruimelpad={[{ tekst: 'Advies', href: '/duo/advies' }, { tekst: 'Eerdere adviezen' }]} inleiding="Wat alle wijkteams kunnen lezen. Er hoort geen gezin in herkenbaar te zijn.">
    <Kennis acties={(regel) => <Intrekken regel={regel} />} />
  </Pagina>
);
