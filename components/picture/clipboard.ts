/** Whether it is in the clipboard now. Browsers refuse outside a press and outside the window in front. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** The image may still be on its way: a press counts only while nothing is waited for. https://webkit.org/blog/10855/async-clipboard-api/ */
export async function copyImage(image: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
    return true;
  } catch {
    // Refused, unknown to this browser, or no image came of it; what was waited for must not fail a second time unheard.
    image.catch(() => undefined);
    return false;
  }
}

/** The browser reads the file after the press. */
const READ_MS = 60_000;

export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_MS);
}
