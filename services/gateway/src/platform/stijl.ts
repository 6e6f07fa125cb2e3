/** Style sheet of the pages that the gateway makes itself; colours and sizes are those of the portals. */
export const stijl = `
:root { color-scheme: light; }
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: #f5f6f3; color: #1b2b30; font: 16px/24px 'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif; overflow-wrap: break-word; }
.balk { background: #1b2b30; color: #fff; padding: 12px 24px; font-weight: 640; }
.balk span { display: flex; align-items: center; gap: 8px; max-width: 1096px; margin: 0 auto; }
main { max-width: 1144px; margin: 0 auto; padding: 32px 24px; }
h1 { font-size: 26px; line-height: 31px; font-weight: 640; margin: 0 0 8px; }
h2 { font-size: 18px; line-height: 23px; font-weight: 640; margin: 0 0 8px; }
p { margin: 0 0 16px; max-width: 68ch; }
a { color: #0b5563; }
.organisaties { display: grid; gap: 32px 24px; margin-top: 32px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); }
.mensen { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px; }
.persoon { display: block; background: #fff; border: 1px solid #d6dcda; border-radius: 10px; padding: 12px 16px; color: #1b2b30; text-decoration: none; }
.persoon:hover { background: #e2eff1; border-color: #083f4a; }
.persoon strong { display: block; color: #0b5563; text-decoration: underline; text-underline-offset: 3px; }
.persoon span { display: block; }
.persoon .functie { color: #4a5a60; }
.persoon .uitleg { margin-top: 8px; font-size: 15px; line-height: 21px; }
.knop { display: inline-block; min-height: 44px; background: #0b5563; color: #fff; border-radius: 6px; padding: 10px 24px; text-decoration: none; font-weight: 640; }
.knop:hover { background: #083f4a; }
button.knop { border: 0; font: inherit; font-weight: 640; cursor: pointer; }
.sessies { list-style: none; margin: 16px 0 24px; padding: 0; display: grid; gap: 12px; max-width: 68ch; }
.sessie { background: #fff; border: 1px solid #d6dcda; border-radius: 10px; padding: 16px; }
.sessie > :last-child { margin-bottom: 0; }
.deze { display: inline-block; background: #e2eff1; color: #083f4a; border-radius: 6px; padding: 0 8px; font-size: 15px; }
.melding { background: #e2eff1; border-left: 4px solid #0b5563; padding: 12px 16px; font-weight: 640; }
:is(a, button):focus-visible { outline: 2px solid #1b2b30; outline-offset: 2px; box-shadow: 0 0 0 5px #ffc64a; }
@media (max-width: 600px) { main { padding: 24px 16px; } .balk { padding: 12px 16px; } }
@media print { .balk { background: none; color: #1b2b30; border-bottom: 1px solid #1b2b30; } }
`;

/** The mark: two figures under one roof, until a designer draws it. */
export const merk = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M12 1.5C6.2 1.5 1.5 6.2 1.5 12H12z" fill="#0b5563"/><path d="M12 1.5C17.8 1.5 22.5 6.2 22.5 12v4.5a6 6 0 0 1-6 6H12z" fill="#7fc4cf"/><path d="M1.5 12H12v10.5H6a4.5 4.5 0 0 1-4.5-4.5z" fill="#ffc64a"/></svg>`;
