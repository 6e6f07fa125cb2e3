import { Inzageverzoeken } from '@bv/rechten';
import { Knoplink } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';

export const InzagePagina = () => {
  const { casusId, basis } = useDossier();
  return (
    <Dossierpagina
      titel="Inzage voor het gezin"
      inleiding="Een gezinslid mag het eigen dossier zien. Wat anderen toekomt, blijft achter volgens vaste regels. Twee mensen kijken ernaar voordat het wordt gegeven."
      acties={
        <>
          <Knoplink icoon="oog" href={`${basis}/wie-keek`}>
            Wie keek in het dossier
          </Knoplink>
          <Knoplink soort="primair" icoon="plus" href={`${basis}/inzage/nieuw`}>
            Verzoek vastleggen
          </Knoplink>
        </>
      }
    >
      <Inzageverzoeken casusId={casusId} basis={basis} />
    </Dossierpagina>
  );
};
