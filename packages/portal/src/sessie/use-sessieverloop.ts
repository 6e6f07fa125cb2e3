import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { conceptlade } from '../concept/conceptlade.js';
import { wisWachtrijen } from '../wachtrij/wis-wachtrij.js';
import { beeindigSessie, haalSessie, haalVanSlot, type Sessie, Slotfout, verlengSessie, zetOpSlot } from './sessie.js';
import type { Sessiehandelingen } from './sessie-context.js';
import { klokstand, totVolgende } from './sessieklok.js';
import { openSessiekanaal } from './sessiekanaal.js';

/** verlopen: over, and the page is out of sight. opgeruimd: over for so long that the page and what it had read are gone. */
export type Sessiefase = 'laden' | 'onbereikbaar' | 'afwezig' | 'aangemeld' | 'bijna-voorbij' | 'verlopen' | 'opgeruimd';

/** Long enough for every draft to reach the tab, and for a log-in in another tab to give the page back as it was. */
const OPRUIMEN_NA = 2 * 60_000;

interface Verloop {
  fase: Sessiefase;
  sessie: Sessie | undefined;
  beurt: number;
}

const naarBegin = () => location.assign('/');

const isVoorbij = (fase: Sessiefase): boolean => fase === 'verlopen' || fase === 'opgeruimd';
const naHetEinde = (vorige: Verloop): Verloop => (isVoorbij(vorige.fase) ? vorige : { ...vorige, fase: 'verlopen' });

/** The life of a session in this tab: read, warned about, lengthened, expired, taken up again, ended. */
export const useSessieverloop = () => {
  const [verloop, zet] = useState<Verloop>({ fase: 'laden', sessie: undefined, beurt: 0 });
  const persoonId = useRef<string>(undefined);
  const kanaal = useRef<ReturnType<typeof openSessiekanaal>>(undefined);

  const neemOver = useCallback((sessie: Sessie | undefined) => {
    // Another person on the same computer: nothing of the first may stay in this tab's memory.
    if (sessie && persoonId.current !== undefined && persoonId.current !== sessie.persoon.id) {
      conceptlade.zetMagWeg(false);
      naarBegin();
      return;
    }
    persoonId.current = sessie?.persoon.id ?? persoonId.current;
    zet((vorige) => {
      if (!sessie) return vorige.sessie ? naHetEinde(vorige) : { ...vorige, fase: 'afwezig' };
      const fase = klokstand(sessie.eindigtOp, Date.now()) === 'ruim' ? 'aangemeld' : 'bijna-voorbij';
      return { fase, sessie, beurt: isVoorbij(vorige.fase) ? vorige.beurt + 1 : vorige.beurt };
    });
  }, []);

  // Without an answer the end that was told before stands: an unattended screen goes blank all the same.
  const zonderAntwoord = useCallback(() => {
    zet((vorige) => {
      if (!vorige.sessie) return { ...vorige, fase: 'onbereikbaar' };
      return klokstand(vorige.sessie.eindigtOp, Date.now()) === 'voorbij' ? naHetEinde(vorige) : vorige;
    });
  }, []);

  const lees = useCallback(() => haalSessie().then(neemOver, zonderAntwoord), [neemOver, zonderAntwoord]);

  useEffect(() => {
    const eigen = openSessiekanaal((nieuws) => {
      if (nieuws.soort === 'afgemeld') {
        conceptlade.maakLeeg();
        void wisWachtrijen().finally(naarBegin);
      } else void lees();
    });
    kanaal.current = eigen;
    void haalSessie().then(neemOver, zonderAntwoord).then(() => eigen.meld({ soort: 'aangemeld' }));
    return () => eigen.sluit();
  }, [lees, neemOver, zonderAntwoord]);

  const { fase, sessie } = verloop;
  useEffect(() => conceptlade.zetMagWeg(!isVoorbij(fase)), [fase]);
  useEffect(() => {
    if (fase !== 'verlopen') return undefined;
    const wekker = setTimeout(() => zet((vorige) => (vorige.fase === 'verlopen' ? { ...vorige, fase: 'opgeruimd' } : vorige)), OPRUIMEN_NA);
    return () => clearTimeout(wekker);
  }, [fase]);
  useEffect(() => {
    if (!sessie || isVoorbij(fase)) return undefined;
    // Work in another tab, or a draft that was kept, lengthened the session at the gateway: ask before warning.
    const wekker = setTimeout(() => void lees(), Math.max(1_000, totVolgende(sessie.eindigtOp, Date.now()) + 250));
    return () => clearTimeout(wekker);
  }, [sessie, fase, lees]);

  const handelingen = useMemo<Sessiehandelingen>(() => {
    const eindig = async (overal: boolean) => {
      const naar = await beeindigSessie(overal);
      conceptlade.maakLeeg();
      await wisWachtrijen();
      kanaal.current?.meld({ soort: 'afgemeld' });
      location.assign(naar);
    };
    return {
      meldVerlopen: () => zet((vorige) => (vorige.sessie ? naHetEinde(vorige) : vorige)),
      meldAnder: () => void lees(),
      verleng: async () => {
        const nieuw = await verlengSessie();
        neemOver(nieuw);
        if (nieuw) kanaal.current?.meld({ soort: 'verlengd', eindigtOp: nieuw.eindigtOp });
      },
      zetOpSlot: async (pad, code) => {
        neemOver(await zetOpSlot(pad, code));
        kanaal.current?.meld({ soort: 'aangemeld' });
      },
      haalVanSlot: async (code) => {
        try {
          neemOver(await haalVanSlot(code));
        } catch (fout) {
          if (fout instanceof Slotfout) return false;
          throw fout;
        }
        kanaal.current?.meld({ soort: 'aangemeld' });
        return true;
      },
      meldAf: () => eindig(false),
      meldOveralAf: () => eindig(true),
    };
  }, [neemOver, lees]);

  return { ...verloop, handelingen, lees };
};
