import { Gelezen, useLezen, useParams } from '@bv/portal';
import { Knoplink, LegeStaat, Pagina, Stapel } from '@bv/ui';
import type { ReactNode } from 'react';
import { Adviestoestand } from './adviestoestand.js';
import { type AdviesVeldenFragment, AdviesverzoekDocument } from './gql/graphql.js';

export type Adviesbladgegevens = AdviesVeldenFragment;

/** The page of one question, with what this side can do under it. */
export const Adviesblad = ({ basis, titel, children }: { basis: string; titel?: string; children: (advies: AdviesVeldenFragment) => ReactNode }) => {
  const { id = '' } = useParams();
  return (
    <Gelezen van={useLezen(AdviesverzoekDocument, { id })} laadtekst="Vraag laden">
      {({ adviesverzoek }) =>
        adviesverzoek ? (
          <Pagina
            titel={titel ?? adviesverzoek.kern}
            tabtitel={`${titel ?? 'Advies'} ${adviesverzoek.nummer}`}
            breedte="smal"
            kruimelpad={[{ tekst: 'Advies', href: basis }, ...(titel === undefined ? [] : [{ tekst: adviesverzoek.nummer, href: `${basis}/${id}` }]), { tekst: titel ?? adviesverzoek.nummer }]}
            naast={<Adviestoestand toestand={adviesverzoek.toestand} />}
          >
            <Stapel>{children(adviesverzoek)}</Stapel>
          </Pagina>
        ) : (
          <Pagina titel="Advies" breedte="smal">
            <LegeStaat titel="Deze vraag is er niet" actie={<Knoplink href={basis}>Naar de adviezen</Knoplink>}>
              Of u mag deze vraag niet lezen.
            </LegeStaat>
          </Pagina>
        )
      }
    </Gelezen>
  );
};
