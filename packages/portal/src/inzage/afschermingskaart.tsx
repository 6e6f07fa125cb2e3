import { Afschermingen, type AfschermingenProps } from '@bv/ui';
import { useInzage } from './inzage-context.js';

/** Everything that is withheld, each kind with why, and where an own request stands. Outside a dossier without the button. */
export const Afschermingskaart = (props: Omit<AfschermingenProps, 'onWaarom' | 'aanvraag'>) => {
  const inzage = useInzage();
  return (
    <Afschermingen
      {...props}
      {...(inzage
        ? {
            onWaarom: ({ label }) => (label === undefined ? undefined : inzage.waarom(label)),
            aanvraag: ({ label }) => {
              const stand = label === undefined ? undefined : inzage.stand(label);
              return stand === undefined ? null : <p className="bv-slot__aanvraag">{stand}</p>;
            },
          }
        : {})}
    />
  );
};
