/** Style sheet of the few pages of this service; same paper, ink and petrol as the portals. */
export const stijl = `
:root { color-scheme: light; }
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: #f5f6f3; color: #1b2b30; font: 16px/1.5 'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif; }
header { background: #1b2b30; color: #fff; padding: 12px 24px; font-weight: 640; }
main { max-width: 720px; margin: 0 auto; padding: 24px; }
h1 { font-size: 26px; line-height: 31px; font-weight: 640; margin: 0 0 8px; }
p { margin: 0 0 16px; max-width: 68ch; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
button { font: inherit; color: inherit; cursor: pointer; min-height: 44px; }
.persoon { width: 100%; text-align: left; background: #fff; border: 1px solid #6b7b80; border-radius: 10px; padding: 8px 16px; }
.persoon:hover { background: #e2eff1; border-color: #083f4a; }
.persoon b { display: block; color: #0b5563; }
.persoon span { display: block; color: #4a5a60; font-size: 15px; }
.knop { background: #0b5563; color: #fff; border: 0; border-radius: 6px; padding: 8px 24px; }
.knop:hover { background: #083f4a; }
a { color: #0b5563; }
button:focus-visible, a:focus-visible { outline: 2px solid #1b2b30; outline-offset: 2px; box-shadow: 0 0 0 5px #ffc64a; }
`;
