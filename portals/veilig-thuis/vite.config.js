import { portaalConfig } from '@bv/config/vite.js';

export default portaalConfig({ root: import.meta.dirname, naam: 'veilig-thuis', exposes: ['app/portaal', 'overdracht/overdrachtstand'] });
