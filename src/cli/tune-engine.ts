import { setFlagsFromString } from 'node:v8';

/**
 * Switches of the engine for a process that ends after a second or two. As it comes, it compiles each pattern twice, the second time when it is used
 * again, and spends a third of all time on making quick what is hardly run any more. By the main version of Node: switches come and go, and an
 * engine that does not know one complains on the terminal. Versions that are not named here are left as they are.
 */
export const engineSwitches: Readonly<Record<string, readonly string[]>> = {
  20: ['--no-regexp-tier-up', '--interrupt-budget=1200000'],
  22: ['--no-regexp-tier-up', '--invocation-count-for-turbofan=30000'],
  24: ['--no-regexp-tier-up', '--invocation-count-for-turbofan=30000'],
};

/** Sets them for this process. */
export function tuneEngine(): void {
  const [version = ''] = process.versions.node.split('.');
  engineSwitches[version]?.forEach((each) => {
    setFlagsFromString(each);
  });
}
