/**
 * Calculates the contrast ratio of two opaque colours (WCAG 2.1, relative luminance), from 1 to 21.
 * Refuses anything but `#rrggbb` with a RangeError.
 *
 * @example
 * calculateContraste("#000000", "#ffffff") // => 21
 */
export function calculateContraste(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(color))
    throw new RangeError(`couleur attendue sous la forme #rrggbb : « ${color} »`);
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
