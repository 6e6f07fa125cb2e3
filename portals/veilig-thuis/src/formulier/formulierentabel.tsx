import { formuliersluitredenNaam, type Formuliertoestand, formuliertoestandNaam } from '@bv/begrippen';
import { Termijn } from '@bv/portal';
import { Badge, type BadgeProps, Kaart, LegeStaat, Melding, Stapel, Tabel, Tijdstip } from '@bv/ui';
import { useState } from 'react';
import { Escalatievlag } from '../app/escalatie/escalatievlag.js';
import type { FormulierregelFragment } from '../gql/graphql.js';
import { Formulieracties } from './formulieracties.js';

export interface FormulierentabelProps {
  regels: readonly FormulierregelFragment[];
  isZorgsignaal: boolean;
  leeg: string;
}

const TOON: Readonly<Record<Formuliertoestand, NonNullable<BadgeProps['toon']>>> = { ONTVANGEN: 'letop', OPGEPAKT: 'info', VERWERKT: 'goed', GESLOTEN: 'neutraal' };

const isOpen = ({ toestand }: FormulierregelFragment) => toestand === 'ONTVANGEN' || toestand === 'OPGEPAKT';

const Stand = ({ regel }: { regel: FormulierregelFragment }) => (
  <>
    <Badge toon={TOON[regel.toestand]}>{formuliertoestandNaam[regel.toestand]}</Badge>
    {regel.toestand === 'OPGEPAKT' && regel.behandelaar ? <div className="bv-zacht">door {regel.behandelaar.naam}</div> : null}
    {regel.sluitreden ? <div className="bv-zacht">{formuliersluitredenNaam[regel.sluitreden]}</div> : null}
  </>
);

/** What came in by a link, what must be done first on top. What it says of a family shows only to who takes it on. */
export const Formulierentabel = ({ regels, isZorgsignaal, leeg }: FormulierentabelProps) => {
  const [bezwaar, zetBezwaar] = useState<string>();
  return (
    <Stapel>
      {bezwaar ? (
        <Melding toon="letop" rol="alert" titel="Dit is niet gelukt" onSluit={() => zetBezwaar(undefined)}>
          {bezwaar}
        </Melding>
      ) : null}
      <Kaart randloos>
        <Tabel
          bijschrift={isZorgsignaal ? 'Zorgsignalen van wijkagenten' : 'Formulieren van professionals'}
          rijen={regels}
          rijSleutel={({ id }) => id}
          rijAcuut={(regel) => isOpen(regel) && (regel.isSpoed || (regel.werkdagenOver ?? 1) < 0)}
          leeg={<LegeStaat titel="Er wacht niets">{leeg}</LegeStaat>}
          kolommen={[
            { sleutel: 'nummer', kop: 'Nummer', rijkop: true, cel: ({ nummer }) => nummer },
            { sleutel: 'van', kop: 'Van', cel: ({ link }) => link?.voor ?? '' },
            { sleutel: 'spoed', kop: 'Spoed', cel: ({ isSpoed }) => (isSpoed ? <Badge toon="acuut">Nu onveilig</Badge> : '') },
            { sleutel: 'ontvangen', kop: 'Binnengekomen', cel: ({ ontvangenOp }) => <Tijdstip waarde={ontvangenOp} /> },
            { sleutel: 'termijn', kop: 'Beoordelen voor', cel: (regel) => (isOpen(regel) ? <><Termijn termijn={regel.termijn} werkdagenOver={regel.werkdagenOver ?? null} /> <Escalatievlag trap={regel.escalatie} /></> : '') },
            { sleutel: 'stand', kop: 'Hoe ver', cel: (regel) => <Stand regel={regel} /> },
            { sleutel: 'acties', kop: 'Wat kunt u doen', kopVerborgen: true, cel: (regel) => <Formulieracties regel={regel} isZorgsignaal={isZorgsignaal} onBezwaar={zetBezwaar} /> },
          ]}
        />
      </Kaart>
    </Stapel>
  );
};
