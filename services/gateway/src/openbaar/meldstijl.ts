/** Beside the style of the gateway's own pages: what a form needs. */
export const meldstijl = `
.formulier { max-width: 720px; }
fieldset { border: 0; margin: 0 0 32px; padding: 20px 24px; background: #fff; border: 1px solid #d6dcda; border-radius: 10px; min-width: 0; }
legend { float: left; width: 100%; font-size: 18px; line-height: 23px; font-weight: 640; padding: 0; margin: 0 0 16px; }
legend + * { clear: both; }
.veld { margin: 0 0 20px; }
.veld > label, .veld > .label { display: block; font-weight: 620; }
.hint { color: #4a5a60; margin: 0 0 4px; }
.fout { color: #9c1c1c; font-weight: 620; margin: 0 0 4px; }
input[type=text], input[type=tel], textarea, select { display: block; width: 100%; min-height: 44px; padding: 9px 11px; font: inherit; color: inherit; background: #fff; border: 1px solid #5c6b70; border-radius: 6px; }
textarea { min-height: 96px; resize: vertical; }
.lang { min-height: 200px !important; }
[aria-invalid=true] { border: 2px solid #9c1c1c; }
.keuze { display: flex; gap: 10px; align-items: flex-start; min-height: 44px; padding: 8px 0; }
.keuze input { width: 22px; height: 22px; margin: 1px 0 0; flex: none; accent-color: #0b5563; }
fieldset.keuzes { border: 0; padding: 0; margin: 0 0 20px; background: none; }
fieldset.keuzes legend { font-size: inherit; line-height: inherit; margin: 0; }
.let-op { border-left: 4px solid #9c1c1c; background: #fdf0ef; padding: 12px 16px; margin: 16px 0 24px; max-width: 720px; border-radius: 0 6px 6px 0; }
.let-op p:last-child { margin: 0; }
.overzicht { border: 2px solid #9c1c1c; background: #fff; padding: 16px 20px; margin: 0 0 24px; max-width: 720px; border-radius: 6px; }
.overzicht ul { margin: 0; padding-left: 20px; }
.overzicht a { color: #9c1c1c; }
button { font: inherit; font-weight: 640; min-height: 44px; border: 0; border-radius: 6px; padding: 10px 24px; background: #0b5563; color: #fff; cursor: pointer; }
button:hover { background: #083f4a; }
button.rustig { background: none; color: #0b5563; text-decoration: underline; padding: 10px 0; margin-left: 20px; }
.stand { color: #4a5a60; }
.nummer { font-size: 26px; line-height: 31px; font-weight: 640; }
input:focus-visible, textarea:focus-visible, select:focus-visible, button:focus-visible, .overzicht:focus { outline: 2px solid #1b2b30; outline-offset: 2px; box-shadow: 0 0 0 5px #ffc64a; }
`;

/**
 * What was typed stays in this tab until it is sent: in its storage, which goes with the tab. A code in the address moves into its field and
 * out of the address, and was never sent with it. Without this script the page works too.
 */
export const meldscript = `'use strict';
(() => {
  const formulier = document.querySelector('form[data-concept]');
  const naam = formulier ? 'bv-melden:' + formulier.dataset.concept : null;
  if (!formulier) { for (const sleutel of Object.keys(sessionStorage)) if (sleutel.startsWith('bv-melden:')) sessionStorage.removeItem(sleutel); return; }
  const stand = document.getElementById('stand');
  const velden = () => [...formulier.elements].filter((veld) => veld.name && veld.name !== 'code' && veld.name !== 'sleutel');
  const bewaar = () => {
    const waarden = {};
    for (const veld of velden()) if (veld.type !== 'radio') waarden[veld.name] = veld.value; else if (veld.checked) waarden[veld.name] = veld.value;
    try { sessionStorage.setItem(naam, JSON.stringify(waarden)); stand.textContent = 'Wat u typt, blijft in dit tabblad staan tot u verstuurt.'; } catch { stand.textContent = 'Dit tabblad kan niet bewaren wat u typt.'; }
  };
  const zetTerug = () => {
    let waarden;
    try { waarden = JSON.parse(sessionStorage.getItem(naam) || 'null'); } catch { return; }
    if (!waarden) return;
    for (const veld of velden()) {
      if (veld.type === 'radio') veld.checked = waarden[veld.name] === veld.value;
      else if (typeof waarden[veld.name] === 'string' && veld.value === '') veld.value = waarden[veld.name];
    }
    stand.textContent = 'Wij zetten terug wat u eerder in dit tabblad typte.';
  };
  const code = formulier.elements.namedItem('code');
  if (location.hash.length > 1) {
    code.value = decodeURIComponent(location.hash.slice(1));
    history.replaceState(null, '', location.pathname);
  }
  if (!document.querySelector('.overzicht')) zetTerug();
  formulier.addEventListener('input', bewaar);
  formulier.addEventListener('submit', (gebeurtenis) => {
    if (formulier.dataset.bezig) { gebeurtenis.preventDefault(); return; }
    formulier.dataset.bezig = 'ja';
    setTimeout(() => delete formulier.dataset.bezig, 10000);
  });
  document.getElementById('wis').addEventListener('click', () => { sessionStorage.removeItem(naam); formulier.reset(); stand.textContent = 'Alles is gewist.'; code.focus(); });
  const overzicht = document.querySelector('.overzicht');
  if (overzicht) overzicht.focus();
})();
`;
