/** Whether an address leads to the first page of a site, which is never one article. */
export function isHomePage(url: string | null): boolean {
  if (!url || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}
