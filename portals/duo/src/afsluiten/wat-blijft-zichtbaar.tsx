import { type Hoedanigheid, labels, type Stand, vindRegel } from '@bv/beleid';
import { Kaart } from '@bv/ui';
import { aanvaard, type Afsluitcasus } from './afsluitgegevens.js';

interface Kijker {
  readonly wie: string;
  readonly waarom: string;
  readonly hoedanigheid: Hoedanigheid;
  readonly stand: Stand;
}

const kijkers = (casus: Afsluitcasus): Kijker[] => [
  {
    wie: 'U en uw collega van het duo',
    waarom: 'U werkt niet meer met dit gezin. U kunt nog wel zien hoe het is afgerond, om vragen te beantwoorden.',
    hoedanigheid: 'DUOLID',
    stand: 'NAZORG',
  },
  ...(aanvaard(casus) || casus.toestand === 'BIJ_WIJKTEAM'
    ? [
        {
          wie: 'Het wijkteam',
          waarom: 'Het wijkteam houdt contact, kijkt of de afspraken lopen en let op de zorgen.',
          hoedanigheid: 'WIJKTEAM_HOUDER' as const,
          stand: 'ACTIEF' as const,
        },
      ]
    : []),
  ...(casus.herkomst === 'VEILIG_THUIS'
    ? [
        {
          wie: 'Veilig Thuis',
          waarom: 'Veilig Thuis deed de melding over en hoort hoe het afliep.',
          hoedanigheid: 'VT_BEHANDELAAR' as const,
          stand: 'NAZORG' as const,
        },
      ]
    : []),
];

// Silent labels are left out: that there is a melder to be known is itself not for this page.
const watZiet = ({ hoedanigheid, stand }: Kijker): string[] =>
  (vindRegel(hoedanigheid, stand)?.lezen ?? []).filter((label) => !labels[label].stil).map((label) => labels[label].omschrijving);

/** Who still sees what after closing, and why; read from the policy. The dossier itself stays kept, closed. */
export const WatBlijftZichtbaar = ({ casus, niveau = 2 }: { casus: Afsluitcasus; niveau?: 2 | 3 }) => (
  <Kaart titel="Wat daarna zichtbaar blijft, en waarom" niveau={niveau}>
    <dl className="bv-duo-zichtlijst">
      {kijkers(casus).map((kijker) => (
        <div key={kijker.wie}>
          <dt>{kijker.wie}</dt>
          <dd>
            <p>{kijker.waarom}</p>
            <p className="bv-zacht">{watZiet(kijker).join(' · ')}</p>
          </dd>
        </div>
      ))}
      <div>
        <dt>De rest van het dossier</dt>
        <dd>
          <p>Blijft bewaard zoals de wet vraagt, en is voor niemand meer open. Wie het nodig heeft, vraagt inzage met een reden.</p>
        </dd>
      </div>
    </dl>
  </Kaart>
);
