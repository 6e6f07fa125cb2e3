import { invoerschemas, Onderzoeksconclusie, onderzoeksconclusieNaam } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Badge, Kaart, Keuzerondjes, Melding, Stapel, Tekstvlak, tijdstipTekst, useStatus, Verhaal } from '@bv/ui';
import { type Onderzoek, useCasus } from '../app/casus/casus-context.js';
import { VanHetGezin } from '../app/casus/van-het-gezin.js';
import { OnderzoekConcluderenDocument } from '../gql/graphql.js';

const UITLEG: Readonly<Record<Onderzoeksconclusie, string>> = {
  BEVESTIGD: 'Er was huiselijk geweld of kindermishandeling zoals de wet dat bedoelt.',
  NIET_BEVESTIGD: 'Dat was er niet.',
  NIET_VAST_TE_STELLEN: 'Ook na dit onderzoek is dat niet te zeggen.',
};
const KEUZES = Object.values(Onderzoeksconclusie).map((waarde) => ({ waarde, tekst: onderzoeksconclusieNaam[waarde], toelichting: UITLEG[waarde] }));

const Trekken = ({ onderzoek }: { onderzoek: Onderzoek }) => {
  const { casus } = useCasus();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.onderzoekConcluderen,
    document: OnderzoekConcluderenDocument,
    begin: { id: onderzoek.id, versie: onderzoek.versie, onderbouwing: onderzoek.onderbouwing ?? '', ...(onderzoek.conclusie ? { conclusie: onderzoek.conclusie } : {}) },
    concept: { sleutel: `veilig-thuis/conclusie/${onderzoek.id}`, titel: `Conclusie van het onderzoek, ${casus.nummer ?? ''}` },
    gelukt: () => meld('De conclusie is vastgelegd.'),
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Conclusie van het onderzoek" knop={onderzoek.conclusie === null ? 'Conclusie vastleggen' : 'Conclusie wijzigen'}>
      <Invoer van={control} naam="conclusie">{(veld) => <Keuzerondjes {...veld} label="Is wat gemeld is bevestigd?" hint="De wet vraagt deze uitspraak van Veilig Thuis." opties={KEUZES} />}</Invoer>
      <Invoer van={control} naam="onderbouwing">{(veld) => <Tekstvlak {...veld} label="Waarop baseert u dit?" rijen={5} verhaal hint="Noem wat u van wie hoorde, en wat het gezin er zelf van zegt." />}</Invoer>
    </Invoerformulier>
  );
};

/** What Veilig Thuis must state by law, by who has its mandate (C16). */
export const Conclusie = ({ onderzoek, heeftMandaat }: { onderzoek: Onderzoek; heeftMandaat: boolean }) => {
  const { conclusie, onderbouwing, geconcludeerdOp, door, toestand } = onderzoek;
  return (
    <Kaart titel="Conclusie">
      <Stapel>
        {conclusie === null ? null : (
          <>
            <p>
              <Badge toon={conclusie === 'BEVESTIGD' ? 'acuut' : 'info'}>{onderzoeksconclusieNaam[conclusie]}</Badge>
            </p>
            {onderbouwing === null ? null : <Verhaal>{onderbouwing}</Verhaal>}
            <p className="bv-vt-onder">{[door?.naam, geconcludeerdOp && tijdstipTekst(geconcludeerdOp)].filter(Boolean).join(', ')}</p>
            <VanHetGezin onderdeel="ONDERZOEK" id={onderzoek.id} waarover="onderzoek" />
          </>
        )}
        {toestand !== 'LOPEND' ? null : heeftMandaat ? (
          <Trekken key={onderzoek.versie} onderzoek={onderzoek} />
        ) : (
          <Melding titel="U hebt geen mandaat van Veilig Thuis">De conclusie trekt een collega die dat wel heeft.</Melding>
        )}
      </Stapel>
    </Kaart>
  );
};
