import { shellConfig } from '@bv/config/vite.js';

export default shellConfig({ root: import.meta.dirname, portalen: ['veilig-thuis', 'duo', 'rvdk', 'wijkteam', 'privacy', 'sturing'] });
