import { adviesthemaNaam, Adviesverzoektoestand, adviesverzoektoestandNaam } from '@bv/begrippen';
import { opties } from '@bv/formulier';
import { Gelezen, Termijn, useLezen, useSearchParams } from '@bv/portal';
import { Badge, Kaart, Keuzelijst, LegeStaat, Rij, Stapel, Tabel, Tekstlink } from '@bv/ui';
import type { ReactNode } from 'react';
import { Adviestoestand } from './adviestoestand.js';
import { AdviesverzoekenDocument } from './gql/graphql.js';

const TOESTANDEN = opties(Adviesverzoektoestand, adviesverzoektoestandNaam);

export interface AdviezenProps {
  /** Address of the list, without a slash at the end. */
  basis: string;
  /** Who asked is news for who answers, and not for the own team. */
  metTeam: boolean;
  leeg: ReactNode;
}

/** Questions for advice, the nearest term first; the choice stands in the address. */
export const Adviezen = ({ basis, metTeam, leeg }: AdviezenProps) => {
  const [adres, zetAdres] = useSearchParams();
  const gekozen = TOESTANDEN.find(({ waarde }) => waarde === adres.get('toestand'))?.waarde ?? null;
  const lezing = useLezen(AdviesverzoekenDocument, { toestand: gekozen });
  return (
    <Stapel>
      <Keuzelijst
        naam="toestand" label="Hoe ver is de vraag?" leegOptie="Alle vragen" opties={TOESTANDEN} waarde={gekozen}
        onWijzig={(toestand) => zetAdres(toestand === null ? {} : { toestand }, { replace: true })}
      />
      <Gelezen van={lezing} laadtekst="Adviezen laden">
        {({ adviesverzoeken }) => (
          <Kaart randloos>
            <Tabel
              bijschrift="Vragen om advies, wat het eerst antwoord moet hebben bovenaan"
              rijen={adviesverzoeken}
              rijSleutel={({ id }) => id}
              leeg={gekozen === null ? leeg : <LegeStaat soort="geen-resultaat" titel="Geen vraag die zover is">Kies alle vragen om ze weer te zien.</LegeStaat>}
              kolommen={[
                {
                  sleutel: 'kern', kop: 'Vraag', rijkop: true,
                  cel: ({ id, kern, isSpoed, thema }) => (
                    <>
                      <Rij>
                        <Tekstlink href={`${basis}/${id}`}>{kern}</Tekstlink>
                        {isSpoed ? <Badge toon="acuut">Spoed</Badge> : null}
                      </Rij>
                      <span className="bv-zacht">{adviesthemaNaam[thema]}</span>
                    </>
                  ),
                },
                { sleutel: 'toestand', kop: 'Hoe ver', cel: ({ toestand }) => <Adviestoestand toestand={toestand} /> },
                { sleutel: 'termijn', kop: 'Antwoord', cel: ({ termijn, werkdagenOver }) => (termijn === null ? '' : <Termijn termijn={termijn} werkdagenOver={werkdagenOver} />) },
                metTeam
                  ? { sleutel: 'door', kop: 'Van', cel: ({ door }) => [door?.naam, door?.organisatie?.naam].filter(Boolean).join(', ') }
                  : { sleutel: 'door', kop: 'Gesteld door', cel: ({ door }) => door?.naam ?? '' },
                { sleutel: 'behandelaar', kop: 'Wie antwoordt', cel: ({ behandelaar }) => behandelaar?.naam ?? 'Nog niemand' },
              ]}
            />
          </Kaart>
        )}
      </Gelezen>
    </Stapel>
  );
};
