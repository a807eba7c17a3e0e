/**
 * Switches that the browser is started with: no windows, no network whatever the document asks for, nothing that a
 * browser does for its user, the same drawing on every machine, no sandbox only where there can be none (root).
 */
export function browserArguments(profile: string, root: boolean): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // literal addresses need no resolving: they meet a proxy that is not there
    '--proxy-server=127.0.0.1:9',
    '--proxy-bypass-list=<-loopback>',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--no-first-run',
    '--password-store=basic',
    '--use-mock-keychain',
    '--disable-features=Translate,MediaRouter,OptimizationHints',
    // no process of its own for a network that is not used
    '--enable-features=NetworkServiceInProcess2',
    '--disable-dev-shm-usage',
    '--hide-scrollbars',
    '--mute-audio',
    '--disable-gpu',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    '--lang=en-US',
    ...(root ? ['--no-sandbox'] : []),
  ];
}
