import { Afdrukregel, Dossierkop, Knoplink, Skelet } from '@bv/ui';
import { useSessie } from '@bv/portal';
import type { Dossier } from './dossier-context.js';
import { fasestappen } from './fasestappen.js';

const kruimels = (naam: string) => [{ tekst: 'Mijn gezinnen', href: '/duo' }, { tekst: naam }];

/** Identity bar on every page of the dossier, so that nobody works in the wrong family. */
export const Kop = ({ basis, casus, magSchrijven }: Dossier) => {
  const { persoon } = useSessie();
  if (!casus) return <Skelet label="Dossier laden" />;
  const { stappen, huidig } = fasestappen(casus);
  const nummer = casus.nummer ?? 'Dossier';
  const duo = casus.betrokkenheden.flatMap(({ hoedanigheid, tot, partij }) =>
    hoedanigheid === 'DUOLID' && tot === null && partij !== null ? [partij.naam] : [],
  );
  return (
    <>
      <Dossierkop
        naam={casus.naam}
        nummer={nummer}
        personen={casus.gezinsleden.flatMap(({ voornamen, leeftijd }) => (voornamen === null ? [] : [{ naam: voornamen, leeftijd }]))}
        duo={duo}
        acuut={casus.acuut === true}
        fasen={stappen}
        fase={huidig}
        kruimelpad={kruimels(casus.naam ?? nummer)}
        acties={
          <>
            {magSchrijven('VEILIGHEID') ? (
              <Knoplink href={`${basis}/fase`} icoon="vlag">
                Fase wisselen
              </Knoplink>
            ) : null}
            {magSchrijven('CONTACTMOMENT') ? (
              <Knoplink soort="primair" href={`${basis}/contact/nieuw`} icoon="potlood">
                Contact vastleggen
              </Knoplink>
            ) : null}
          </>
        }
      />
      <Afdrukregel wat={nummer} wie={persoon.naam} />
    </>
  );
};
