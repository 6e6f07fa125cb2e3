import { useNaPauze } from '@bv/formulier';
import { STORINGTEKST, useLezen } from '@bv/portal';
import { Knop, Melding } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { BekendeGezinnenDocument } from '../../gql/graphql.js';
import { useMelding } from '../invoer/meldingkader.js';
import type { Gevonden } from '../invoer/waarden.js';
import { bekendvraag, isAlleenAchternaam } from './bekendvraag.js';
import { Treffers } from './treffers.js';

const PAUZE = 700;

export interface BekendcheckProps {
  plaats: number;
  naam: string;
}

/** Searches while somebody types who this is. A hit shows whom to call and never the family itself. */
export const Bekendcheck = ({ plaats, naam }: BekendcheckProps) => {
  const { formulier } = useMelding();
  const { control, setValue, getValues } = formulier;
  const pad = `gezinsleden.${plaats}` as const;
  const lid = useWatch({ control, name: pad });
  const [bestaandGezin, anderGezin] = useWatch({ control, name: ['bestaandGezin', 'anderGezin'] });
  const vraag = useNaPauze(bekendvraag(lid), PAUZE);
  // Once it is settled which family this is, searching on serves nothing and would only fill the log.
  const lezing = useLezen(BekendeGezinnenDocument, vraag === undefined || bestaandGezin !== null ? undefined : { vraag });

  if (vraag === undefined || bestaandGezin !== null) return null;
  if (lezing.storing) {
    return (
      <Melding toon="letop" actie={<Knop klein onKlik={lezing.opnieuw}>Opnieuw zoeken</Knop>}>
        Zoeken naar bekende gezinnen lukte niet. {STORINGTEKST[lezing.storing]}
      </Melding>
    );
  }
  const gevonden = lezing.data?.bekendeGezinnen ?? [];
  const over = gevonden.filter(({ casusnummer }) => !anderGezin.includes(casusnummer));

  const voegBij = (gezin: Gevonden) => {
    setValue('bestaandGezin', gezin, { shouldDirty: true });
    setValue(`${pad}.alBekend`, true);
  };
  const isAnder = () => setValue('anderGezin', [...new Set([...getValues('anderGezin'), ...over.map(({ casusnummer }) => casusnummer)])]);

  return (
    <div role="status" aria-label={`Is ${naam} al bekend?`} className="bv-vt-bekend">
      {lezing.data === undefined ? (
        <p className="bv-zacht">Zoeken of dit gezin al bekend is…</p>
      ) : over.length > 0 ? (
        <Treffers treffers={over} naam={naam} onVoegBij={voegBij} onAnder={isAnder} />
      ) : gevonden.length > 0 ? (
        <p className="bv-zacht">
          U koos: nieuw gezin.{' '}
          <Knop soort="stil" klein onKlik={() => setValue('anderGezin', [])}>
            Treffers weer tonen
          </Knop>
        </p>
      ) : (
        <p className="bv-zacht">
          {isAlleenAchternaam(vraag)
            ? 'Op alleen deze achternaam tonen wij niemand. Vul ook een voornaam of geboortedatum in.'
            : 'Geen bekend gezin gevonden met deze gegevens.'}
        </p>
      )}
    </div>
  );
};
