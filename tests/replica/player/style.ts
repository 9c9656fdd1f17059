/**
 * Dark or light, quiet, without anybody's marks: credible behind a screenshot, nothing more. Rows and header are found by roles,
 * places and the page's own marks of texts: their class names and test ids are not the same in every look.
 */
export const PLAYER_STYLE = `
:root{color-scheme:dark;--ink:#fff;--quiet:#b0b0b4;--page:#000;--panel:#131316;--line:#2a2a30;--raised:#1f1f24;--hover:#25252b}
:root{--sky:linear-gradient(#3d5470,#1d2733);--played:#dfe7ff;--unplayed:#4d4d55;--on-played:#10131c}
:root[data-theme="light"]{color-scheme:light;--ink:#16161a;--quiet:#5d5d66;--page:#fff;--panel:#fff;--line:#dcdce2;--raised:#f0f0f3;--hover:#f0f0f3}
:root[data-theme="light"]{--sky:linear-gradient(#c9d9ea,#eef3f8);--played:#27364a;--unplayed:#d0d0d8;--on-played:#fff}
*{box-sizing:border-box}
html,body{margin:0;height:100%;background:var(--page);color:var(--ink);font:14px/1.4 system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;overflow:hidden}
a{color:inherit;text-decoration:none}a:hover{text-decoration:underline}
button{background:none;border:0;color:var(--quiet);font:inherit;cursor:pointer}
#main,[data-testid="root"]{height:100%}
[data-testid="root"]{display:grid;gap:8px;padding:8px;grid-template:56px 1fr 76px / 260px 1fr;grid-template-areas:"top top" "side main" "bar bar"}
[data-testid="global-nav-bar"]{grid-area:top;display:flex;align-items:center;justify-content:center;gap:12px}
.search{width:420px;padding:11px 20px;border-radius:24px;background:var(--raised);color:var(--quiet)}
.user{width:34px;height:34px;border-radius:50%;background:#4a5878;position:absolute;inset-inline-end:20px}
nav{grid-area:side;background:var(--panel);border-radius:10px;padding:16px 10px;overflow:auto}
nav h2{font-size:15px;margin:0 8px 12px}
nav a{display:flex;gap:12px;align-items:center;padding:8px;border-radius:6px}nav a:hover{background:var(--raised);text-decoration:none}
nav img{width:44px;height:44px;border-radius:4px}nav small{color:var(--quiet);display:block}
#main-view{grid-area:main;background:var(--panel);border-radius:10px;overflow-y:auto;position:relative}
main>section[aria-label]>:first-child{display:flex;gap:24px;align-items:end;padding:72px 24px 24px;background:var(--sky)}
main>section[aria-label]>:first-child>img{width:192px;height:192px;border-radius:4px;box-shadow:0 4px 40px #0009}
h1{font-size:56px;line-height:1.1;margin:6px 0 14px;letter-spacing:-.02em}
main>section>:first-child>div>div>[data-encore-id="text"]+[data-encore-id="text"]::before{content:'•';margin:0 6px;color:var(--quiet)}
main>section>:first-child>div>div>[data-encore-id="text"] a{font-weight:700}
[data-testid="action-bar-row"]{padding:20px 24px;min-height:88px}
[data-testid="action-bar"]{display:flex;align-items:center;gap:22px}
[data-testid="play-button"]{width:52px;height:52px;border-radius:50%;background:var(--played);color:var(--on-played);font-size:19px}
[data-testid="action-bar"] button{font-size:22px}
.contentSpacing{padding:0 24px 40px}
[role="row"]{display:grid;grid-template-columns:40px 1fr 130px;align-items:center}
.head-row{color:var(--quiet);border-bottom:1px solid var(--line);margin-bottom:10px;height:34px}
[role="row"]>[role="presentation"]{display:contents}
[aria-rowindex]:not(.head-row){height:56px;border-radius:4px}[aria-rowindex]:not(.head-row):hover{background:var(--hover)}
[role="grid"]{overflow:clip}[role="grid"]:focus{outline:none}
[role="gridcell"],[role="columnheader"]{padding:0 10px;min-width:0}
[aria-colindex="1"]{text-align:end;color:var(--quiet)}
[aria-colindex="1"] button{display:none}
[aria-colindex="2"] a{display:inline}[aria-colindex="2"] [data-encore-id="text"]{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
[aria-colindex="2"]>div>span[data-encore-id="text"]{color:var(--quiet);font-size:13px}
:root[dir="rtl"] [aria-colindex="2"] [data-encore-id="text"]{text-align:right}
[aria-colindex="3"]{display:flex;gap:14px;justify-content:end;color:var(--quiet);font-variant-numeric:tabular-nums}
.note{color:var(--quiet);font-size:12px;margin-top:28px}
.cards{display:flex;gap:16px}.cards a{width:170px;padding:12px;border-radius:8px}.cards a:hover{background:var(--raised)}.cards img{width:146px;border-radius:6px}
[data-testid="now-playing-bar"]{position:fixed;inset:auto 8px 8px;height:76px;background:var(--page)}
[data-testid="now-playing-bar"]{display:grid;grid-template-columns:minmax(0,1fr) 1.3fr 1fr;align-items:center;padding:0 10px}
[data-testid="now-playing-widget"]{display:flex;gap:12px;align-items:center;white-space:nowrap;min-width:0}
[data-testid="now-playing-widget"]>a+div{min-width:0;overflow:hidden;text-overflow:ellipsis}
[data-testid="now-playing-widget"] img{width:52px;height:52px;border-radius:4px}
[data-testid="now-playing-widget"] small{color:var(--quiet);display:block}
[data-testid="general-controls"]{display:flex;justify-content:center;gap:18px}
[data-testid="general-controls"] button{font-size:17px}
[data-testid="progress-bar"]{height:4px;border-radius:2px;background:linear-gradient(90deg,var(--played) 31%,var(--unplayed) 31%);margin-top:8px}
[data-testid="volume-bar"]{justify-self:end;width:120px}
[data-testid="root"]:has(>#Desktop_PanelContainer_Id){grid-template:56px 1fr 76px / 260px 1fr 280px;grid-template-areas:"top top top" "side main panel" "bar bar bar"}
#Desktop_PanelContainer_Id{grid-area:panel;background:var(--panel);border-radius:10px;padding:16px;overflow:auto}
#Desktop_PanelContainer_Id section>div:first-child{display:flex;justify-content:space-between}#Desktop_PanelContainer_Id h2{font-size:15px}
#Desktop_PanelContainer_Id section>div+div{padding:6px 0}#Desktop_PanelContainer_Id section span{display:block;color:var(--quiet);font-size:13px}
[role="dialog"]{position:fixed;inset:10% auto auto 50%;transform:translateX(-50%);width:440px;max-height:80%;overflow:auto;padding:20px;border-radius:10px;background:var(--raised)}
.dialog-head{display:flex;justify-content:space-between}[role="dialog"] h1{font-size:20px}
[role="dialog"] div>div>a,[role="dialog"] div>div>span{display:block;color:var(--quiet)}.links{display:flex;gap:16px}
`;
