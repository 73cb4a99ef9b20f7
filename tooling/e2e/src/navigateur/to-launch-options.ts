import type { LaunchOptions } from "@playwright/test";
import type { BrowserChoice } from "./browser-choice.ts";

/** The options Playwright launches a chosen browser with. */
export function toLaunchOptions(choice: BrowserChoice): LaunchOptions {
  const env = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    args: [...choice.args],
    ...(choice.executablePath === undefined ? {} : { executablePath: choice.executablePath }),
    ...(choice.channel === undefined ? {} : { channel: choice.channel }),
    ...(choice.env === undefined ? {} : { env: { ...Object.fromEntries(env), ...choice.env } }),
  };
}
