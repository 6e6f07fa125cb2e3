import { invoerschemas, magDuolidUitvoeren, vandaag } from '@bv/begrippen';
import { Besluitconflict, Invoer, Invoerformulier, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { useLezen } from '@bv/portal';
import { Datumveld, Keuzelijst, Melding } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { JeugdbeschermerWisselenDocument, MaatregelUitvoeringBeginnenDocument, UitvoerdersDocument } from '../gql/graphql.js';
import { jeugdbeschermers } from './instellingen.js';
import type { Maatregel } from './maatregelgegevens.js';
import { useStap } from './use-stap.js';

/** Of the instelling that the judge named, and not one of the duo while the policy keeps those apart (N94b). */
const useMogelijken = ({ uitvoerder, jeugdbeschermer }: Maatregel) => {
  const { casus } = useDossier();
  const { data } = useLezen(UitvoerdersDocument, {});
  const duo = magDuolidUitvoeren() ? [] : (casus?.betrokkenheden ?? []).flatMap(({ hoedanigheid, tot, partij }) => (hoedanigheid === 'DUOLID' && tot === null && partij !== null ? [partij.id] : []));
  return jeugdbeschermers(data?.partijen ?? [], uitvoerder?.id, [...duo, ...(jeugdbeschermer === null ? [] : [jeugdbeschermer.id])]).map(({ id, naam, functie }) => ({
    waarde: id, tekst: functie === null ? naam : `${naam}, ${functie}`,
  }));
};

const WAT_DIE_ZIET = 'De jeugdbeschermer ziet van dit gezin wat voor de maatregel nodig is: wie het is, feiten, zienswijzen, veiligheid, afspraken en zorgen. Niet uw contactverslagen, uw hulp en uw reflectie.';

export const Beginnen = ({ maatregel }: { maatregel: Maatregel }) => {
  const { id, versie, uitvoerder } = maatregel;
  const { terug, concept, gelukt } = useStap(maatregel, 'beginnen', 'De jeugdbeschermer is erbij gehaald en krijgt bericht.');
  const mogelijk = useMogelijken(maatregel);
  const stand = useInvoerformulier({
    schema: invoerschemas.maatregelUitvoeringBeginnen,
    document: MaatregelUitvoeringBeginnenDocument,
    begin: { id, versie, jeugdbeschermerId: '', begonnenOp: vandaag() },
    concept,
    gelukt,
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Jeugdbeschermer" knop="Erbij halen" terug={terug}>
      <Besluitconflict van={stand} wat="De maatregel" />
      <Melding titel="U blijft het duo van dit gezin">{WAT_DIE_ZIET}</Melding>
      <Invoer van={control} naam="jeugdbeschermerId">
        {(veld) => <Keuzelijst label="Wie voert de maatregel uit?" hint={`Iemand van ${uitvoerder?.naam ?? 'de gecertificeerde instelling'} die niet in het duo zit.`} verplicht opties={mogelijk} {...veld} waarde={veld.waarde || null} />}
      </Invoer>
      <Invoer van={control} naam="begonnenOp">{(veld) => <Datumveld label="Wanneer begon de uitvoering?" verplicht tot={vandaag()} {...veld} />}</Invoer>
    </Invoerformulier>
  );
};

export const Wisselen = ({ maatregel }: { maatregel: Maatregel }) => {
  const { id, versie, jeugdbeschermer } = maatregel;
  const { terug, concept, gelukt } = useStap(maatregel, 'wisselen', 'De nieuwe jeugdbeschermer krijgt bericht.');
  const mogelijk = useMogelijken(maatregel);
  const stand = useInvoerformulier({ schema: invoerschemas.jeugdbeschermerWisselen, document: JeugdbeschermerWisselenDocument, begin: { id, versie, jeugdbeschermerId: '' }, concept, gelukt });
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Andere jeugdbeschermer" knop="Wisselen" terug={terug}>
      <Besluitconflict van={stand} wat="De maatregel" />
      <p>{jeugdbeschermer?.naam ?? 'De jeugdbeschermer'} ziet dit gezin daarna niet meer.</p>
      <Invoer van={stand.formulier.control} naam="jeugdbeschermerId">
        {(veld) => <Keuzelijst label="Wie neemt het over?" verplicht opties={mogelijk} {...veld} waarde={veld.waarde || null} />}
      </Invoer>
    </Invoerformulier>
  );
};
