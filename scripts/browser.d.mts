/** The file of a browser, found or installed. Throws, with what to do, where there is none to be had. */
export function needBrowser(): string;
