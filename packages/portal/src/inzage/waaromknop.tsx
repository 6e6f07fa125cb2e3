import { type Gegevenscategorie, labels } from '@bv/beleid';
import { Knop } from '@bv/ui';
import { useInzage } from './inzage-context.js';

/** Beside a list that is withheld as a whole. Outside a dossier there is nothing to ask about. */
export const Waaromknop = ({ label }: { label: Gegevenscategorie }) => {
  const inzage = useInzage();
  if (!inzage) return null;
  return (
    <>
      {inzage.stand(label)}{' '}
      <Knop klein onKlik={() => inzage.waarom(label)} aria-label={`Waarom? ${labels[label].naam}`}>
        Waarom?
      </Knop>
    </>
  );
};
