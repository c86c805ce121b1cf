import { execFileSync } from 'node:child_process';

/** Builds both bundles once before the first test: some tests load the built files, and none may meet an old one. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: new URL('../../', import.meta.url), stdio: 'inherit' });
}
