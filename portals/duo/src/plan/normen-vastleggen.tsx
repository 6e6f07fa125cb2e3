import { invoerschemas, LENGTE } from '@bv/begrippen';
import { Invoer, useWijzigformulier, type Veldweergave, Wijzigformulier, woordhulp } from '@bv/formulier';
import { useLezen, useNavigate } from '@bv/portal';
import { Kaart, Tekstvlak, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { NormenVastleggenDocument, VeiligheidsplanDocument } from '../gql/graphql.js';
import { normenVan } from './normen.js';
import type { Plancasus } from './plancasus.js';

const VELDEN: Readonly<Record<string, Veldweergave>> = { tekst: { label: 'Wat wel en niet kan' } };

const Normenformulier = ({ casus }: { casus: Plancasus }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useWijzigformulier({
    schema: invoerschemas.normenVastleggen,
    document: NormenVastleggenDocument,
    begin: { casusId, versie: casus.normen[0]?.versie ?? 0, tekst: normenVan(casus).regels.join('\n') },
    concept: { sleutel: `duo/gezin/${casusId}/normen`, titel: `Wat wel en niet kan, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('Wat wel en niet kan is bewaard.');
      void navigeer(`${basis}/plan`);
    },
  });
  return (
    <Wijzigformulier van={stand} velden={VELDEN} label="Wat wel en niet kan" knop="Bewaren" terug={`${basis}/plan`}>
      <Invoer van={stand.formulier.control} naam="tekst">
        {(veld) => (
          <Tekstvlak
            label="Wat wel en niet kan"
            hint="Elke regel is één zin op het blad voor het gezin. Zeg ook wat wél mag, en gebruik de namen die zij zelf gebruiken."
            rijen={8}
            max={LENGTE.ALINEA}
            verhaal
            verplicht
            waarschuwing={woordhulp(veld.waarde)}
            {...veld}
          />
        )}
      </Invoer>
    </Wijzigformulier>
  );
};

/** The norm is the duo's to give, and the words are chosen with the family: so it begins with what holds for everybody. */
export const NormenVastleggen = () => {
  const { casusId } = useDossier();
  const lezing = useLezen(VeiligheidsplanDocument, { id: casusId });
  return (
    <Dossierpagina titel="Wat wel en niet kan" inleiding="Zeg hardop wat in Nederland mag en wat niet, en sluit aan bij dit gezin. Het staat op het blad dat zij meekrijgen.">
      <CasusGelezen van={lezing} laadtekst="Wat wel en niet kan laden">
        {(casus) => (
          <Kaart>
            <Normenformulier casus={casus} />
          </Kaart>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
