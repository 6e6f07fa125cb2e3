const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const veilig = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => tekens[teken] ?? '');

/** A whole page; `inhoud` is HTML and must already be escaped. */
export const pagina = (pad: string, titel: string, inhoud: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${veilig(titel)} – Blijvend Veilig</title>
<link rel="stylesheet" href="${pad}/stijl.css">
</head>
<body>
<header>Blijvend Veilig · oefenomgeving</header>
<main>
<h1>${veilig(titel)}</h1>
${inhoud}
</main>
</body>
</html>
`;
