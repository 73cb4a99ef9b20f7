/** A Chromium to launch: where it is, how to start it. */
export interface BrowserChoice {
  readonly nom: string;
  readonly executablePath?: string;
  readonly channel?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Arguments of our own: no sandbox (root in a container has none), nothing that phones home, nothing that weakens pages. */
export const BROWSER_ARGS: readonly string[] = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
