import { bezoektoestandNaam } from '@bv/begrippen';
import { ZichtVeld } from '@bv/portal';
import { Badge, Datum, Kaart, LegeStaat, Stapel, Velden } from '@bv/ui';
import type { ReactNode } from 'react';
import { Bezoekverslag, BezoekVervalt } from './bezoekverslag.js';
import type { Bezoek } from './samenwerkgegevens.js';

export interface BezoekenProps {
  bezoeken: readonly Bezoek[];
  portaal: 'duo' | 'wijkteam';
  magSchrijven: (bezoek: Bezoek) => boolean;
  /** What a family member added to a visit, where that is shown. */
  vanHetGezin?: (bezoek: Bezoek) => ReactNode;
}

const TOON = { GEPLAND: 'info', GEWEEST: 'goed', VERVALLEN: 'neutraal' } as const;

const Bezoekkaart = ({ bezoek, portaal, magSchrijven, vanHetGezin }: Omit<BezoekenProps, 'bezoeken'> & { bezoek: Bezoek }) => {
  const { toestand } = bezoek;
  const mag = magSchrijven(bezoek) && toestand !== 'VERVALLEN';
  return (
    <Kaart titel={bezoek.datum === null ? 'Bezoek' : <>Bezoek op <Datum waarde={bezoek.datum} /></>} actie={toestand === null ? null : <Badge toon={TOON[toestand]}>{bezoektoestandNaam[toestand]}</Badge>}>
      <Stapel>
        <Velden kolommen={2}>
          <ZichtVeld object={bezoek} veld="waar" label="Waar en hoe laat" />
          <ZichtVeld object={bezoek} veld="doel" label="Wat u samen wilt bereiken" />
        </Velden>
        <Velden>
          {bezoek.gedeeldeFeiten === null ? null : <ZichtVeld object={bezoek} veld="gedeeldeFeiten" label="Wat beiden zagen en hoorden" />}
          {bezoek.verslagDuo === null ? null : <ZichtVeld object={bezoek} veld="verslagDuo" label="Verslag van het duo" />}
          {bezoek.verslagPartner === null ? null : <ZichtVeld object={bezoek} veld="verslagPartner" label="Verslag van het wijkteam of de ander" />}
          {bezoek.vervallenReden === null ? null : <ZichtVeld object={bezoek} veld="vervallenReden" label="Waarom het niet doorging" />}
        </Velden>
        {vanHetGezin?.(bezoek)}
        {mag ? <Bezoekverslag key={`v${bezoek.versie}`} bezoek={bezoek} portaal={portaal} /> : null}
        {mag && toestand === 'GEPLAND' ? <BezoekVervalt bezoek={bezoek} portaal={portaal} /> : null}
      </Stapel>
    </Kaart>
  );
};

/** The visits that the duo and the other make together. */
export const Bezoeken = ({ bezoeken, ...rest }: BezoekenProps) =>
  bezoeken.length === 0 ? (
    <LegeStaat titel="Er is nog geen bezoek samen" />
  ) : (
    <Stapel>
      {bezoeken.map((bezoek) => (
        <Bezoekkaart key={bezoek.id} bezoek={bezoek} {...rest} />
      ))}
    </Stapel>
  );
