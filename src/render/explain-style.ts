/** Hue of each removed role, in degrees, spread so that neighbours in a page differ. */
const HUES = {
  icon: 280,
  promo: 20,
  related: 40,
  share: 210,
  navigation: 235,
  advert: 0,
  newsletter: 330,
  consent: 300,
  legal: 260,
  comments: 175,
  'author-bio': 140,
  duplicate: 60,
  media: 190,
  other: 0,
} as const;

const ROLES = Object.entries(HUES)
  .map(([role, hue]) => `.${role}{--hue:${hue};--strength:${role === 'other' ? '0%' : '60%'}}`)
  .join('\n');

/** The look of an explanation, light or dark as the reader's system is. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1c1c1c;--paper:#fff;--faint:#6b6b6b;--edge:#e2e2e2;--tone:35%;--wash:96%}
@media (prefers-color-scheme:dark){:root{--ink:#e6e6e6;--paper:#161616;--faint:#9a9a9a;--edge:#333;--tone:72%;--wash:14%}}
body{margin:2rem auto;max-width:70rem;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.2rem;overflow-wrap:anywhere}h2{font-size:1rem}
.status{font-size:.8rem;padding:.1rem .5rem;border-radius:1rem;color:#fff;background:#2e7d32}
.status.invalid{background:#a15c00}.status.error{background:#b3261e}
.issue{color:#b3261e}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:1rem 0}
dt{color:var(--faint)}dd{margin:0;overflow-wrap:anywhere}
.legend{display:flex;flex-wrap:wrap;gap:.4rem;padding:0;list-style:none;font-size:.8rem}
.legend li{padding:.1rem .5rem;border-radius:1rem;background:hsl(var(--hue) var(--strength) var(--wash))}
table{border-collapse:collapse;width:100%}
td{padding:.25rem .5rem;vertical-align:top;border-top:1px solid var(--edge)}
td:last-child{overflow-wrap:anywhere;width:100%}
.number,.reason,td.role{color:var(--faint);font-size:.8rem;white-space:nowrap;line-height:1.9}
.number{text-align:right}.reason{font-family:ui-monospace,monospace;cursor:help}
.kept td.role{color:#2e7d32}.title td:last-child{font-size:1.3rem;font-weight:700}
.heading td:last-child{font-weight:700}.caption td:last-child,.quote td:last-child{font-style:italic}
.removed{background:hsl(var(--hue) var(--strength) var(--wash))}
.removed td.role,.legend .removed{color:hsl(var(--hue) var(--strength) var(--tone))}
del{color:hsl(var(--hue) var(--strength) var(--tone))}
.rules{grid-template-columns:max-content 1fr}
${ROLES}
`;
