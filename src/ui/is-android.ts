/** Whether this is a phone or a tablet with Android, where the popup is a page of its own and the browser has no side panel. */
export const isAndroid = (agent: string = navigator.userAgent): boolean => /\bAndroid\b/.test(agent);
