/** Whether this is Android. There the popup opens as a full page, and the browser has no side panel. */
export const isAndroid = (agent: string = navigator.userAgent): boolean => /\bAndroid\b/.test(agent);
