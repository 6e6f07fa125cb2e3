// Only while a family holds the tablet (docs/besluiten/0064). It keeps nothing: no page, no file, no answer. When the line is gone and somebody
// loads the page again, it says so in plain words instead of the browser's own error, and how many answers wait, locked, on this device.
const { URL, Response, clients, crypto, fetch, indexedDB } = globalThis;
const GESPREK = /^\/duo\/gezin\/[^/]+\/gesprek$/;
const NAAM = 'bv-wachtrij';

const tel = (database) =>
  new Promise((klaar) => {
    const vraag = database.transaction('posten').objectStore('posten').count();
    vraag.onsuccess = () => klaar(vraag.result);
    vraag.onerror = () => klaar(0);
  });

const wachtend = async () => {
  // To open what is not there would make it, empty and in the wrong form.
  if (!(await indexedDB.databases()).some(({ name }) => name === NAAM)) return 0;
  const database = await new Promise((klaar, mislukt) => {
    const vraag = indexedDB.open(NAAM);
    vraag.onsuccess = () => klaar(vraag.result);
    vraag.onerror = () => mislukt(vraag.error);
  });
  try {
    return database.objectStoreNames.contains('posten') ? await tel(database) : 0;
  } finally {
    database.close();
  }
};

const zin = (aantal) => {
  if (aantal === 0) return 'Er wacht geen antwoord op verzending.';
  return aantal === 1
    ? 'Er wacht 1 antwoord. Het staat op slot op deze tablet, en wordt verstuurd zodra er weer verbinding is.'
    : `Er wachten ${aantal} antwoorden. Ze staan op slot op deze tablet, en worden verstuurd zodra er weer verbinding is.`;
};

const bladzijde = async () => {
  const code = crypto.randomUUID();
  const aantal = await wachtend().catch(() => 0);
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Geen verbinding · Blijvend Veilig</title>
<style nonce="${code}">body{margin:0;background:#f5f6f3;color:#1b2b30;font:19px/28px system-ui,sans-serif}main{max-width:560px;margin:12vh auto 0;padding:0 24px}h1{font-size:30px;line-height:36px}a{display:inline-block;padding:12px 20px;border-radius:6px;background:#0b5563;color:#fff;font-weight:640;text-decoration:none}a:focus-visible{outline:3px solid #1b2b30;outline-offset:3px}</style></head>
<body><main><h1>Even geen verbinding</h1><p>Jullie zijn niets kwijt. ${zin(aantal)}</p><p>Deze bladzijde komt vanzelf terug.</p><p><a href="">Opnieuw proberen</a></p></main>
<script nonce="${code}">const kijk = () => fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(() => location.reload(), () => undefined);
addEventListener('online', kijk);setInterval(kijk, 5000);</script></body></html>`;
  return new Response(html, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${code}'; script-src 'nonce-${code}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  });
};

globalThis.addEventListener('install', () => globalThis.skipWaiting());
globalThis.addEventListener('activate', (gebeurtenis) => gebeurtenis.waitUntil(clients.claim()));
globalThis.addEventListener('fetch', (gebeurtenis) => {
  const { mode, url } = gebeurtenis.request;
  if (mode === 'navigate' && GESPREK.test(new URL(url).pathname)) gebeurtenis.respondWith(fetch(gebeurtenis.request).catch(bladzijde));
});
