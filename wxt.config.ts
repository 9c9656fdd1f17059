import { defineConfig } from 'wxt';

export default defineConfig({ imports: false, publicDir: 'assets/public', manifest: { name: 'Liner Notes' } });
