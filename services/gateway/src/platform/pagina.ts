const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const veilig = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? '');

export const STIJLADRES = '/stijl/begin.css';
export const MERKADRES = '/stijl/merk.svg';

/** A page that needs no script; `inhoud` is HTML and must already be escaped. `nieuws`: what just happened, heard first by who cannot see. */
export const pagina = (titel: string, inhoud: string, nieuws?: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${nieuws === undefined ? '' : `${veilig(nieuws)} `}${veilig(titel)}${titel.endsWith('Blijvend Veilig') ? '' : ' – Blijvend Veilig'}</title>
<link rel="icon" href="${MERKADRES}" type="image/svg+xml">
<link rel="stylesheet" href="${STIJLADRES}">
</head>
<body>
<header class="balk"><span><img src="${MERKADRES}" alt="" width="24" height="24">Blijvend Veilig</span></header>
<main>
<h1>${veilig(titel)}</h1>
${inhoud}
</main>
</body>
</html>
`;

/** What went wrong, and the way back. */
export const foutpagina = (titel: string, tekst: string): string => pagina(titel, `<p>${veilig(tekst)}</p>\n<p><a class="knop" href="/">Naar het begin</a></p>`);
