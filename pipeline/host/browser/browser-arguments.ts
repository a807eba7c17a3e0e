/**
 * Switches that the browser is started with beside puppeteer's own: no network whatever the document asks for, no
 * sandbox only where there can be none (root), the same drawing on every machine.
 */
export function browserArguments(root: boolean): string[] {
  return [
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // literal addresses need no resolving: they meet a proxy that is not there
    '--proxy-server=127.0.0.1:9',
    '--proxy-bypass-list=<-loopback>',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
    // no process of its own for a network that is not used
    '--enable-features=NetworkServiceInProcess2',
    '--disable-gpu',
    // nor one for a graphics processor
    '--in-process-gpu',
    '--font-render-hinting=none',
    '--lang=en-US',
    ...(root ? ['--no-sandbox'] : []),
  ];
}
