import { Afdrukregel, Dossierkop, Knoplink, Skelet } from '@bv/ui';
import { useSessie } from '@bv/portal';
import type { Dossier } from './dossier-context.js';
import { duonamen } from './duonamen.js';
import { fasestappen } from './fasestappen.js';
import { Gereedheidstand } from './gereedheidstand.js';
import { useContacttoets } from './use-contacttoets.js';

// A family of sixteen would take half of a small screen, on every page.
const MEESTE = 8;

/** Who it is about first: who is directly involved, then who else belongs to it. */
const inDeKop = ({ gezinsleden }: NonNullable<Dossier['casus']>) =>
  gezinsleden
    .flatMap(({ voornamen, leeftijd, isDirectbetrokkene }) => (voornamen === null ? [] : [{ naam: voornamen, leeftijd, ver: Number(isDirectbetrokkene === false) }]))
    .toSorted((een, ander) => een.ver - ander.ver);

const kruimels = (naam: string) => [{ tekst: 'Mijn gezinnen', href: '/duo' }, { tekst: naam }];

/** Identity bar on every page of the dossier, so that nobody works in the wrong family. */
export const Kop = ({ casusId, basis, casus, magSchrijven }: Dossier) => {
  const { persoon } = useSessie();
  useContacttoets(magSchrijven('CONTACTMOMENT') ? `${basis}/contact/nieuw` : undefined);
  if (!casus) return <Skelet label="Dossier laden" />;
  const { stappen, huidig } = fasestappen(casus);
  const nummer = casus.nummer ?? 'Dossier';
  const mensen = inDeKop(casus);
  const genoemd = mensen.length > MEESTE ? mensen.slice(0, MEESTE - 1) : mensen;
  return (
    <>
      <Dossierkop
        naam={casus.naam}
        nummer={nummer}
        personen={genoemd}
        anderen={mensen.length - genoemd.length}
        duo={duonamen(casus)}
        acuut={casus.acuut === true}
        naast={magSchrijven('TOETSVRAAG') ? <Gereedheidstand casusId={casusId} basis={basis} /> : null}
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
              <Knoplink soort="primair" href={`${basis}/contact/nieuw`} icoon="potlood" aria-keyshortcuts="Alt+C">
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
