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
  return window.document as unknown as Document;
}
