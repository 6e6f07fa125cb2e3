import { Gezinsrol, gezinsrolNaam, vandaag } from '@bv/begrippen';
import { Invoer, opties } from '@bv/formulier';
import { Datumveld, Kaart, Keuzerondjes, Knop, Stapel, Tekstveld, Uitklap, Veldrij } from '@bv/ui';
import { useFormState, useWatch } from 'react-hook-form';
import { useState } from 'react';
import type { Aandraagcontrol } from './aandraagvelden.js';

export const leegLid = (rol: Gezinsrol) => ({
  rol,
  tijdelijkId: crypto.randomUUID(), voornamen: '', achternaam: '', geboortedatum: null, bsn: '', telefoon: '', email: '', adres: { straat: '', huisnummer: '', postcode: '', plaats: '' },
});

export interface LidveldenProps {
  van: Aandraagcontrol;
  plaats: number;
  /** Left out for the only one. */
  onVerwijder?: () => void;
}

const MEER = ['bsn', 'telefoon', 'email', 'adres'];

/** One person of the family. What one does not always have is folded away, unless something in it is wrong. */
export const Lidvelden = ({ van, plaats, onVerwijder }: LidveldenProps) => {
  const pad = `gezinsleden.${plaats}` as const;
  const [voornamen, achternaam] = useWatch({ control: van, name: [`${pad}.voornamen`, `${pad}.achternaam`] });
  const { errors } = useFormState({ control: van });
  const [meerOpen, zetMeerOpen] = useState(false);
  const naam = [voornamen, achternaam].filter(Boolean).join(' ') || `Gezinslid ${plaats + 1}`;
  const heeftMeerFout = MEER.some((veld) => Object.hasOwn(errors.gezinsleden?.[plaats] ?? {}, veld));
  return (
    <Kaart titel={naam} actie={onVerwijder ? <Knop soort="stil" klein icoon="prullenbak" aria-label={`${naam} verwijderen`} onKlik={onVerwijder}>Verwijderen</Knop> : null}>
      <Stapel>
        <Veldrij>
          <Invoer van={van} naam={`${pad}.voornamen`}>{(veld) => <Tekstveld label="Voornamen" verplicht {...veld} />}</Invoer>
          <Invoer van={van} naam={`${pad}.achternaam`}>{(veld) => <Tekstveld label="Achternaam" verplicht {...veld} />}</Invoer>
        </Veldrij>
        <Invoer van={van} naam={`${pad}.geboortedatum`}>{(veld) => <Datumveld label="Geboortedatum" verplicht={false} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
        <Invoer van={van} naam={`${pad}.rol`}>{(veld) => <Keuzerondjes label="In het gezin" weergave="naast" verplicht opties={opties(Gezinsrol, gezinsrolNaam)} {...veld} />}</Invoer>
        <Uitklap titel="BSN, telefoon en adres" open={meerOpen || heeftMeerFout} onWissel={zetMeerOpen}>
          <Stapel>
            <Veldrij>
              <Invoer van={van} naam={`${pad}.bsn`}>{(veld) => <Tekstveld label="BSN" invoermodus="numeric" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
              <Invoer van={van} naam={`${pad}.telefoon`}>{(veld) => <Tekstveld label="Telefoon" type="tel" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
            </Veldrij>
            <Veldrij>
              <Invoer van={van} naam={`${pad}.adres.straat`}>{(veld) => <Tekstveld label="Straat" hint="Geen geheim adres. Dat vertelt u aan het duo." verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
              <Invoer van={van} naam={`${pad}.adres.huisnummer`}>{(veld) => <Tekstveld label="Huisnummer" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
            </Veldrij>
            <Veldrij>
              <Invoer van={van} naam={`${pad}.adres.postcode`}>{(veld) => <Tekstveld label="Postcode" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
              <Invoer van={van} naam={`${pad}.adres.plaats`}>{(veld) => <Tekstveld label="Plaats" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
            </Veldrij>
          </Stapel>
        </Uitklap>
      </Stapel>
    </Kaart>
  );
};
