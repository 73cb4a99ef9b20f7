import type { Page } from "@playwright/test";

/** Today as the server decides it. */
export async function getAujourdHui(page: Page): Promise<string> {
  const answer = await page.request.get("/api/trpc/session.get");
  const { result } = (await answer.json()) as { result: { data: { aujourdHui: string } } };
  return result.data.aujourdHui;
}
