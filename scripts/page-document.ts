import { Window } from 'happy-dom';

/** A page's HTML as a document, scripts not run, nothing loaded. */
export function documentFrom(html: string, url: string): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      enableJavaScriptEvaluation: false,
    },
  });
  window.document.write(html);
  // happy-dom has its own types for the same standard. https://github.com/capricorn86/happy-dom/wiki
  return window.document as unknown as Document;
}
