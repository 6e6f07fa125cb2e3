import { afschermingVan, useLezen, useSessie, Waaromknop } from '@bv/portal';
import { Knoplink, LegeStaat, Melding, Rij, Stapel, Uitklap } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { MaatregelenDocument } from '../gql/graphql.js';
import { Maatregelkaart } from './maatregelkaart.js';
import { isVoorbij, type Maatregelcasus, rollenBij } from './maatregelgegevens.js';
import './maatregel.css';

const Lijst = ({ casus }: { casus: Maatregelcasus }) => {
  const { basis, casus: kop } = useDossier();
  const { persoon } = useSessie();
  if (afschermingVan(casus, 'maatregelen')) return <LegeStaat soort="niet-zichtbaar" titel="Of er een maatregel is, is afgeschermd" actie={<Waaromknop label="MAATREGEL" />} />;
  const rollen = (id: string) => (kop ? rollenBij(kop, persoon.id, id) : []);
  const isDuolid = rollen('').includes('DUOLID');
  const lopend = casus.maatregelen.filter((maatregel) => !isVoorbij(maatregel));
  const voorbij = casus.maatregelen.filter(isVoorbij);
  return (
    <Stapel>
      {isDuolid && casus.toestand === 'BIJ_DUO' ? (
        <Rij>
          <Knoplink icoon="plus" href={`${basis}/maatregel/nieuw`}>
            Maatregel vastleggen
          </Knoplink>
        </Rij>
      ) : null}
      {lopend.some(({ toestand }) => toestand === 'IN_UITVOERING') && isDuolid ? (
        <Melding titel="U blijft het duo van dit gezin">De jeugdbeschermer komt naast u en voert de maatregel uit. Spreek samen af wie wat doet, en vertel het gezin wie wie is.</Melding>
      ) : null}
      {lopend.length === 0 ? <LegeStaat titel="Er loopt geen maatregel">Dit gezin werkt vrijwillig mee, of een verzoek is nog niet vastgelegd.</LegeStaat> : lopend.map((maatregel) => <Maatregelkaart key={maatregel.id} maatregel={maatregel} rollen={rollen(maatregel.id)} />)}
      {voorbij.length === 0 ? null : (
        <Uitklap titel={voorbij.length === 1 ? '1 maatregel die voorbij is' : `${voorbij.length} maatregelen die voorbij zijn`}>
          <Stapel>{voorbij.map((maatregel) => <Maatregelkaart key={maatregel.id} maatregel={maatregel} rollen={[]} />)}</Stapel>
        </Uitklap>
      )}
      <WatIsAfgeschermd objecten={[casus, ...casus.maatregelen]} />
    </Stapel>
  );
};

/** What a judge decided about the children of this family, until when, and who carries it out. */
export const Maatregelen = () => {
  const { casusId } = useDossier();
  const lezing = useLezen(MaatregelenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Maatregel" inleiding="Wat de kinderrechter besliste, tot wanneer, en wie het uitvoert. Alleen een gecertificeerde instelling voert een maatregel uit.">
      <CasusGelezen van={lezing} laadtekst="Maatregelen laden">
        {(casus) => <Lijst casus={casus} />}
      </CasusGelezen>
    </Dossierpagina>
  );
};
