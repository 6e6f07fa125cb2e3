import { gevaarsoortNaam, noodbevindingNaam } from '@bv/begrippen';
import { Knoplink, Melding, Stapel, tijdstipTekst } from '@bv/ui';
import { NoodtoegangenVanCasusDocument, type NoodtoegangVeldenFragment } from '../gql/graphql.js';
import { useLezen } from '../lezen/use-lezen.js';
import { useSessie } from '../sessie/sessie-context.js';

const MAAND_MS = 30 * 86_400_000;

const oordeel = ({ secondenOver, bevindingen }: NoodtoegangVeldenFragment): string => {
  const laatste = bevindingen.at(-1);
  if (laatste) return `Oordeel van de privacyfunctionaris: ${noodbevindingNaam[laatste.bevinding].toLowerCase()}.`;
  return secondenOver > 0 ? '' : 'De privacyfunctionaris beoordeelt nog of dit terecht was.';
};

const isRecent = ({ van, secondenOver }: NoodtoegangVeldenFragment): boolean => secondenOver > 0 || Date.now() - Date.parse(van) < MAAND_MS;

/** For who holds the family, above the pages of its dossier: who opened it in an emergency, and what became of that. The own one stands in the bar. */
export const Noodmelding = ({ casusId }: { casusId: string }) => {
  const { data } = useLezen(NoodtoegangenVanCasusDocument, { casusId });
  const { persoon } = useSessie();
  const recent = (data?.noodtoegangen ?? []).filter((nood) => nood.persoonId !== persoon.id && isRecent(nood));
  if (recent.length === 0) return null;
  return (
    <div className="bv-shell-melding" role="region" aria-label="Noodtoegang tot dit dossier">
      <Stapel ruimte="klein">
        {recent.map((nood) => (
          <Melding
            key={nood.id}
            toon={nood.secondenOver > 0 ? 'acuut' : 'letop'}
            titel={nood.secondenOver > 0 ? `${nood.naam} heeft nu noodtoegang` : `${nood.naam} had noodtoegang`}
            actie={
              <Knoplink klein href={`/noodtoegang/${nood.id}`} aria-label={`Lees waarom: noodtoegang van ${nood.naam}`}>
                Lees waarom
              </Knoplink>
            }
          >
            {gevaarsoortNaam[nood.gevaar]}. Van {tijdstipTekst(nood.van)} tot {tijdstipTekst(nood.beeindigdOp ?? nood.tot)}. {oordeel(nood)}
          </Melding>
        ))}
      </Stapel>
    </div>
  );
};
