/** What made somebody want an answer. Opening the popup is a click. */
export type Trigger = 'click' | 'auto';

/** What is known about the tab that asks. */
export interface AskingTab {
  visible: boolean;
  private: boolean;
}

/** The person's choice. Until they have made one, nothing is looked up without a click. */
export type LookUpMode = 'click' | 'auto';

/** Stands before every request. Hidden and private tabs look nothing up by themselves. */
export function mayLookUp(trigger: Trigger, tab: AskingTab, mode: LookUpMode): boolean {
  if (trigger === 'click') return true;
  return mode === 'auto' && tab.visible && !tab.private;
}
