import { json, type Request, Router } from 'express';
import type { Aanmelddelen } from './aanmelden.js';
import { Aanvraagfout } from './fout.js';
import type { Sessie } from './sessie.js';
import { noemRoute, verzoekIdVan } from './verzoek.js';

// A path of this site and nothing else; a code that is typed on a tablet.
const PAD = /^\/(?!\/)[\w/-]{1,200}$/;
const CODE = /^\d{4,8}$/;

const sessieJson = ({ persoonId, naam, functie, organisatie, portalen, eindigt, waarschuwing, slot }: Sessie, conceptsleutels: Aanmelddelen['conceptsleutels']) => ({
  aangemeld: true,
  partij: { id: persoonId, naam, functie, organisatie },
  portalen,
  sessieEindigt: eindigt.toISOString(),
  waarschuwing: waarschuwing.toISOString(),
  slot,
  // Whoever holds a locked screen opens nothing that was typed here.
  conceptsleutels: slot === null ? conceptsleutels(persoonId) : [],
});

/** How long the session still lasts, lengthening it, and locking the screen while somebody else holds it. */
export const sessieadressen = ({ sessies, verantwoord, conceptsleutels }: Pick<Aanmelddelen, 'sessies' | 'verantwoord' | 'conceptsleutels'>): Router => {
  const router = Router();
  const eisSessie = async (verzoek: Request): Promise<Sessie> => {
    const sessie = await sessies.vind(verzoek.headers.cookie);
    if (sessie === undefined) throw new Aanvraagfout('NIET_AANGEMELD');
    return sessie;
  };

  router.get('/sessie', noemRoute('/sessie'), async (verzoek, antwoord) => {
    antwoord.json(sessieJson(await eisSessie(verzoek), conceptsleutels));
  });
  router.post('/sessie/verleng', noemRoute('/sessie/verleng'), async (verzoek, antwoord) => {
    await sessies.raakAan(await eisSessie(verzoek), true);
    antwoord.json(sessieJson(await eisSessie(verzoek), conceptsleutels));
  });
  router.post('/sessie/slot', noemRoute('/sessie/slot'), json({ limit: '1kb' }), async (verzoek, antwoord) => {
    const { pad, code } = (verzoek.body ?? {}) as { pad?: unknown; code?: unknown };
    if (typeof pad !== 'string' || !PAD.test(pad) || typeof code !== 'string' || !CODE.test(code)) throw new Aanvraagfout('ONGELDIGE_INVOER');
    const sessie = await eisSessie(verzoek);
    if (sessie.slot !== null) throw new Aanvraagfout('SESSIE_OP_SLOT');
    await verantwoord('OP_SLOT', sessie.persoonId, verzoekIdVan(verzoek));
    await sessies.sluit(sessie, pad, code);
    antwoord.json(sessieJson(await eisSessie(verzoek), conceptsleutels));
  });
  router.post('/sessie/ontsluit', noemRoute('/sessie/ontsluit'), json({ limit: '1kb' }), async (verzoek, antwoord) => {
    const { code } = (verzoek.body ?? {}) as { code?: unknown };
    const sessie = await eisSessie(verzoek);
    const isOpen = await sessies.ontsluit(sessie, typeof code === 'string' ? code : '');
    await verantwoord(isOpen ? 'VAN_SLOT' : 'VAN_SLOT_GEWEIGERD', sessie.persoonId, verzoekIdVan(verzoek));
    if (!isOpen) throw new Aanvraagfout('CODE_ONJUIST');
    antwoord.json(sessieJson(await eisSessie(verzoek), conceptsleutels));
  });
  return router;
};
