import { Datumveld, Kaart, Knop, Tekstveld, useStatus } from '@bv/ui';
import { Toezichtformulier } from '../app/formulier/toezichtformulier.js';
import { useToezichtformulier } from '../app/formulier/use-toezichtformulier.js';
import { OpschortingVastleggenDocument } from '../gql/graphql.js';

/** Keeps a dossier from being destroyed: a complaint, a court case, an inspection. */
export const Opschorten = ({ nummer = '', onKlaar }: { nummer?: string | undefined; onKlaar: () => void }) => {
  const { meld } = useStatus();
  const stand = useToezichtformulier('opschortingVastleggen', OpschortingVastleggenDocument, { casusnummer: nummer, reden: '', tot: null }, () => {
    meld('Het dossier is opgeschort.');
    onKlaar();
  });
  const { waarden, zet, fout } = stand;
  return (
    <Kaart titel="Dossier opschorten">
      <Toezichtformulier
        van={stand}
        label="Dossier opschorten"
        knop="Opschorten"
        acties={
          <Knop soort="stil" onKlik={onKlaar}>
            Toch niet
          </Knop>
        }
      >
        <Tekstveld naam="casusnummer" label="Casusnummer" tekens={20} waarde={waarden.casusnummer} fout={fout('casusnummer')} onWijzig={(getypt) => zet('casusnummer', getypt)} />
        <Tekstveld naam="reden" label="Waarom blijft dit dossier?" hint="Bijvoorbeeld: er loopt een klacht. Schrijf geen namen op." waarde={waarden.reden} fout={fout('reden')} onWijzig={(reden) => zet('reden', reden)} />
        <Datumveld naam="tot" label="Tot en met" hint="Leeg: tot iemand de opschorting opheft." verplicht={false} waarde={waarden.tot ?? null} fout={fout('tot')} onWijzig={(tot) => zet('tot', tot)} />
      </Toezichtformulier>
    </Kaart>
  );
};
