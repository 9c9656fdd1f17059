import 'wxt/browser';

// WXT knows only texts of its own file in the public folder; ours are made when it builds.
declare module 'wxt/browser' {
  export interface WxtI18n {
    getMessage(messageName: string): string;
  }
}
