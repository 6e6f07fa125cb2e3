import { lidnaam, maatregelsoortNaam } from '@bv/begrippen';
import { useLezen, useParams, useSessie } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat } from '@bv/ui';
import type { ComponentType } from 'react';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { MaatregelenDocument } from '../gql/graphql.js';
import { Beginnen, Wisselen } from './jeugdbeschermerformulier.js';
import { Beeindigen, Horen, Intrekken, Verlengen } from './loopformulier.js';
import { Beslissen } from './beslisformulier.js';
import { isStapnaam, type Maatregel, mogelijkeStappen, rollenBij, STAPPEN, type Stapnaam } from './maatregelgegevens.js';

const FORMULIEREN: Readonly<Record<Stapnaam, ComponentType<{ maatregel: Maatregel }>>> = {
  beslissen: Beslissen, beginnen: Beginnen, horen: Horen, verlengen: Verlengen, wisselen: Wisselen, beeindigen: Beeindigen, intrekken: Intrekken,
};

/** One step of one measure. An address of a step that cannot be taken (any more) says so, and types nothing away. */
export const Maatregelstap = () => {
  const { casusId, basis, casus: kop } = useDossier();
  const { persoon } = useSessie();
  const { maatregelId = '', stap } = useParams();
  const lezing = useLezen(MaatregelenDocument, { id: casusId });
  const titel = isStapnaam(stap) ? STAPPEN[stap].tekst : 'Maatregel';
  return (
    <Dossierpagina titel={titel}>
      <CasusGelezen van={lezing} laadtekst="Maatregel laden">
        {(casus) => {
          const maatregel = casus.maatregelen.find(({ id }) => id === maatregelId);
          const rollen = kop ? rollenBij(kop, persoon.id, maatregelId) : undefined;
          if (!isStapnaam(stap) || !maatregel || (rollen && !mogelijkeStappen(maatregel, rollen).includes(stap))) {
            return (
              <LegeStaat titel="Dit kan nu niet bij deze maatregel" actie={<Knoplink href={`${basis}/maatregel`}>Naar de maatregel</Knoplink>}>
                De maatregel is intussen verder, of een ander legt dit vast.
              </LegeStaat>
            );
          }
          const Formulier = FORMULIEREN[stap];
          return (
            <Kaart titel={`${maatregel.soort === null ? 'Maatregel' : maatregelsoortNaam[maatregel.soort]}${maatregel.kind === null ? '' : ` van ${lidnaam(maatregel.kind)}`}`}>
              <Formulier maatregel={maatregel} />
            </Kaart>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
