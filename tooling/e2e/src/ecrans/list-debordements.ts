import type { Page } from "@playwright/test";

/**
 * What sticks out of the page on the right, or is cut there, as a few selectors; an empty list when all can be read
 * without scrolling sideways. A data table may scroll in its own frame.
 */
export function listDebordements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement;
    const mayScroll = (element: Element): boolean => {
      const frame = element.closest("table")?.parentElement;
      return frame !== null && frame !== undefined && /auto|scroll/.test(getComputedStyle(frame).overflowX);
    };
    const outside = [...document.querySelectorAll("body *")].filter((element) => {
      const { right, width: own, height } = element.getBoundingClientRect();
      return own > 1 && height > 1 && right > width + 1 && !mayScroll(element);
    });
    const names = outside
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return scrollWidth > width ? [`page de ${scrollWidth} px pour ${width}`, ...names] : names;
  });
}
