// REPL-ish server: keeps browser contexts open; POST js to run. TEMPORARY (helper P)
import { vul } from '/tmp/p/vul.mjs'; globalThis.vul = vul;
import { chromium } from 'playwright-core';
import http from 'node:http';
const A = process.env.ADRES ?? 'http://127.0.0.1:4193';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
const S = {};
const st = {};
const open = async (wie) => { if (S[wie]) return S[wie]; const c = await b.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' }); c.setDefaultTimeout(8000); const p = await c.newPage(); p.on('console', m => { if (['error','warning'].includes(m.type())) console.log(wie, m.type(), m.text(), JSON.stringify(m.location())); }); await p.goto(A); await p.locator(`a[href*="persoon=${wie}"]`).first().click(); await p.locator('main').waitFor(); await p.waitForTimeout(500); S[wie] = p; return p; };
const snap = async (p, sel='main') => p.url() + '\n' + await p.locator(sel).first().ariaSnapshot();
http.createServer(async (q, r) => { let t=''; for await (const d of q) t+=d; try { const f = new (Object.getPrototypeOf(async()=>{}).constructor)('A','open','snap','S','st', t); r.end(String(await f(A, open, snap, S, st) ?? 'ok')); } catch (e) { r.end('FOUT '+e.message); } }).listen(4191);
process.on('SIGTERM', () => process.exit(0));
