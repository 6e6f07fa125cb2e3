import { invoerschemas, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Datumveld, Tekstveld, Tekstvlak, useStatus, Veldrij } from '@bv/ui';
import { toetsingnaam } from '../app/toetsing/aanhef.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { ToetsgesprekVastleggenDocument } from '../gql/graphql.js';

interface GesprekVastleggenProps {
  /** The talk as it was planned; absent: one that was not. */
  gepland?: { readonly id: string; readonly metWie: string | null } | undefined;
}

/** Records one talk of the reviewer: with whom, when, what was said, and how they said it. */
export const GesprekVastleggen = ({ gepland }: GesprekVastleggenProps) => {
  const { toetsing, basis } = useToetsing();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.toetsgesprekVastleggen,
    document: ToetsgesprekVastleggenDocument,
    begin: { toetsingId: toetsing.id, gesprekId: gepland?.id ?? '', metWie: gepland?.metWie ?? '', datum: vandaag(), verslag: '', eigenWoorden: '' },
    // Each talk has a draft of its own, so that the next form does not find the words of this one.
    concept: { sleutel: `${basis}/gesprek#${gepland?.id ?? toetsing.gesprekken.length + 1}`, titel: `${toetsingnaam(toetsing)}: gesprek` },
    gelukt: () => meld('Het gesprek is vastgelegd.'),
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Gesprek vastleggen" knop="Gesprek vastleggen" terug={`${basis}/oordeel`} terugtekst="Naar oordeel">
      <Veldrij>
        <Invoer van={control} naam="metWie">
          {(veld) => <Tekstveld label="Met wie sprak u?" hint="Bijvoorbeeld: moeder, of vader en Noor samen" verplicht tekens={40} {...veld} />}
        </Invoer>
        <Invoer van={control} naam="datum">
          {(veld) => <Datumveld label="Wanneer?" hint="Dag, maand, jaar" tot={vandaag()} verplicht {...veld} />}
        </Invoer>
      </Veldrij>
      <Invoer van={control} naam="verslag">
        {(veld) => <Tekstvlak label="Wat is er gezegd?" hint="Na vastleggen kunt u het gesprek niet meer wijzigen." rijen={6} verhaal verplicht {...veld} />}
      </Invoer>
      <Invoer van={control} naam="eigenWoorden">
        {(veld) => <Tekstvlak label="Letterlijk, in hun eigen woorden" hint="Wat u precies zo wilt onthouden. Niet samenvatten." rijen={3} verhaal verplicht={false} {...veld} />}
      </Invoer>
    </Invoerformulier>
  );
};
