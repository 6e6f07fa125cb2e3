import { portaalConfig } from '@bv/config/vite.js';

export default portaalConfig({ root: import.meta.dirname, naam: 'wijkteam', exposes: ['app/portaal'] });
