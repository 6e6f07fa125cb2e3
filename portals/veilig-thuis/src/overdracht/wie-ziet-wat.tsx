import { alleLabels, type Gegevenscategorie, type Hoedanigheid, labels, type Stand, vindRegel } from '@bv/beleid';
import { Icoon, Kaart, Stapel } from '@bv/ui';

const leest = (hoedanigheid: Hoedanigheid, stand: Stand): readonly Gegevenscategorie[] => vindRegel(hoedanigheid, stand)?.lezen ?? [];

const NU = leest('VT_BEHANDELAAR', 'ACTIEF');
const STRAKS = leest('VT_BEHANDELAAR', 'NAZORG');
const DICHT = alleLabels.filter((label) => NU.includes(label) && !STRAKS.includes(label));
const BLAD = vindRegel('TEAMLEIDER', 'KANDIDAAT')?.handeling.lezen ?? [];
const NIET_OP_BLAD = NU.filter((label) => label !== 'PROCES' && !BLAD.includes(label));

// What even the duo never gets; worth saying before somebody writes it in a text that the duo does get.
const NOOIT = NU.filter((label) => !leest('DUOLID', 'ACTIEF').includes(label));

const Lijst = ({ soorten, slot }: { soorten: readonly Gegevenscategorie[]; slot?: boolean }) => (
  <ul className={slot ? 'bv-vt-zicht bv-vt-zicht--dicht' : 'bv-vt-zicht'}>
    {soorten.map((soort) => (
      <li key={soort}>
        <Icoon naam={slot ? 'slot' : 'oog'} maat={16} />
        <span>
          <strong>{labels[soort].naam}</strong> <span className="bv-zacht">{labels[soort].omschrijving}</span>
        </span>
      </li>
    ))}
  </ul>
);

/** Who will see what, read from the policy itself: this page cannot promise something else than the gateway does. */
export const WieZietWat = ({ team }: { team: string }) => (
  <Stapel>
    <Kaart titel={`Dit ziet ${team} nog niet`} niveau={2}>
      <Stapel>
        <Lijst soorten={NIET_OP_BLAD} slot />
        <p>
          Het duo ziet straks meer. Dit blijft ook voor het duo dicht: {new Intl.ListFormat('nl').format(NOOIT.map((label) => labels[label].naam.toLowerCase()))}.
        </p>
      </Stapel>
    </Kaart>
    <Kaart titel="Dit houdt u als het duo er is" niveau={2}>
      <Lijst soorten={STRAKS} />
    </Kaart>
    <Kaart titel="Dit gaat dan bij u dicht" niveau={2}>
      <Lijst soorten={DICHT} slot />
    </Kaart>
  </Stapel>
);
