import { Contactvorm, contactvormNaam, invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { Badge, datumTekst, Datumveld, Kaart, Keuzelijst, Keuzerondjes, Stapel, Tekstvlak, useStatus } from '@bv/ui';
import { useState } from 'react';
import { type Onderzoek, useCasus } from '../app/casus/casus-context.js';
import { VanHetGezin } from '../app/casus/van-het-gezin.js';
import { Openvormen } from '../app/formulier/openvormen.js';
import { InkennisstellingVastleggenDocument } from '../gql/graphql.js';
import { type Hoorder, hoorders, type Inkennisstelling, type Onderzoekblad } from './onderzoekblad.js';

const WEL_OF_NIET = [
  { waarde: 'wel' as const, tekst: 'Verteld' },
  { waarde: 'niet' as const, tekst: 'Niet verteld, met een reden' },
];

const Vertellen = ({ onderzoek, wie, klaar }: { onderzoek: Onderzoek; wie: Hoorder; klaar: () => void }) => {
  const { casus } = useCasus();
  const { meld } = useStatus();
  const [keuze, zetKeuze] = useState<'wel' | 'niet'>('wel');
  const stand = useInvoerformulier({
    schema: invoerschemas.inkennisstellingVastleggen,
    document: InkennisstellingVastleggenDocument,
    begin: { casusId: casus.id, onderzoekId: onderzoek.id, ...(wie.soort === 'gezinslid' ? { gezinslidId: wie.id } : { informantId: wie.id }), verteldOp: null, vorm: null, redenNiet: null },
    concept: { sleutel: `veilig-thuis/vertellen/${onderzoek.id}/${wie.id}`, titel: `Vertellen hoe het onderzoek eindigde, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld(`Vastgelegd bij ${wie.naam}.`);
      klaar();
    },
  });
  const { control, setValue } = stand.formulier;
  const kies = (nieuw: 'wel' | 'niet' | null) => {
    zetKeuze(nieuw ?? 'wel');
    // What belongs to the other choice does not go along.
    if (nieuw === 'niet') {
      setValue('verteldOp', null);
      setValue('vorm', null);
    } else setValue('redenNiet', null);
  };
  return (
    <Invoerformulier van={stand} label={`Uitkomst vertellen aan ${wie.naam}`} knop="Vastleggen">
      <Keuzerondjes naam={`hoe-${wie.id}`} label={`Heeft ${wie.naam} de uitkomst gehoord?`} weergave="naast" opties={WEL_OF_NIET} waarde={keuze} onWijzig={kies} />
      {keuze === 'wel' ? (
        <>
          <Invoer van={control} naam="verteldOp">{(veld) => <Datumveld {...veld} waarde={veld.waarde ?? null} label="Wanneer?" />}</Invoer>
          <Invoer van={control} naam="vorm">{(veld) => <Keuzelijst {...veld} waarde={veld.waarde || null} label="Hoe?" opties={opties(Contactvorm, contactvormNaam)} />}</Invoer>
        </>
      ) : (
        <Invoer van={control} naam="redenNiet">{(veld) => <Tekstvlak {...veld} waarde={veld.waarde ?? ''} label="Waarom niet?" rijen={2} verhaal />}</Invoer>
      )}
    </Invoerformulier>
  );
};

const gehoordTekst = ({ verteldOp, vorm, redenNiet }: Inkennisstelling): string =>
  redenNiet ?? [verteldOp && datumTekst(verteldOp), vorm && contactvormNaam[vorm].toLowerCase()].filter(Boolean).join(', ');

const Regel = ({ onderzoek, wie }: { onderzoek: Onderzoek; wie: Hoorder }) => (
  <li>
    <Stapel>
      <p>
        <strong>{wie.naam}</strong> <span className="bv-vt-onder">{wie.soort === 'informant' ? 'informant' : 'gezinslid'}</span>{' '}
        <Badge toon={wie.gehoord ? (wie.gehoord.redenNiet ? 'info' : 'goed') : 'letop'}>{wie.gehoord ? (wie.gehoord.redenNiet ? 'Niet verteld' : 'Verteld') : 'Nog niet verteld'}</Badge>{' '}
        {wie.gehoord ? gehoordTekst(wie.gehoord) : null}
      </p>
      {wie.gehoord ? <VanHetGezin onderdeel="INKENNISSTELLING" id={wie.gehoord.id} waarover={`wat ${wie.naam} hoorde`} /> : null}
      <Openvormen
        vormen={
          onderzoek.toestand === 'LOPEND'
            ? [{ knop: wie.gehoord ? `Wijzigen bij ${wie.naam}` : `Vastleggen bij ${wie.naam}`, vorm: (klaar) => <Vertellen onderzoek={onderzoek} wie={wie} klaar={klaar} /> }]
            : []
        }
      />
    </Stapel>
  </li>
);

export interface HorenProps {
  onderzoek: Onderzoek;
  leden: readonly { readonly id: string; readonly voornamen: string | null }[];
  blad: Onderzoekblad;
}

/** The family and every informant hear how it ended (N100c). */
export const Horen = ({ onderzoek, leden, blad }: HorenProps) => (
  <Kaart titel="Vertel hoe het onderzoek is geëindigd">
    <Stapel>
      <p className="bv-zacht">Gezinsleden vanaf twaalf jaar en alle informanten horen het. Kinderen onder de twaalf horen het van hun ouders.</p>
      <ul className="bv-vt-personen">
        {hoorders(leden, blad).map((wie) => (
          <Regel key={wie.id} onderzoek={onderzoek} wie={wie} />
        ))}
      </ul>
    </Stapel>
  </Kaart>
);
