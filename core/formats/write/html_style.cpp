#include "core/formats/write/html_style.h"

#include "core/scene/mark_names.h"

#include <array>

namespace lab {
namespace {

/// All that has a colour.
std::string colours(const Palette &palette, const UsedLooks &used)
{
    constexpr std::array roles{Role::Input, Role::Filter, Role::Patch, Role::Output, Role::Padding};
    const std::string accent = cssColour(palette.fill(Role::Input, Tone::Strong));
    std::string css = ":root{--ground:" + cssColour(palette.background()) +
                      ";--ink:" + cssColour(palette.text(Role::Neutral, Tone::Text)) +
                      ";--muted:" + cssColour(palette.text(Role::Neutral, Tone::Muted)) +
                      ";--line:" + cssColour(palette.outline(Role::Neutral, Tone::Muted)) +
                      ";--pale:" + cssColour(palette.fill(Role::Neutral, Tone::Pale)) + ";--accent:" + accent +
                      ";--on-accent:" + cssColour(palette.text(Role::Input, Tone::Strong)) + "}\n";
    for (const Role role : roles) {
        const std::string name(roleName(role));
        css += "span." + name + ",mi." + name + ",mn." + name + ",h2." + name + ",td." + name +
               "{color:" + cssColour(palette.text(role, Tone::Text)) + "}\n";
    }
    return css + svgStyleSheet(palette, "figure", used);
}

constexpr const char *layout = R"css(*{box-sizing:border-box}[hidden]{display:none!important}
body{margin:0 auto;max-width:92rem;padding:.8rem 1.6rem 5rem;background:var(--ground);color:var(--ink);
font:16px/1.5 Inter,'Segoe UI',system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.4rem;line-height:1.3;margin:0}h2{font-size:1.05rem;margin:0 0 .6rem}
.author,.note,.shapes,.documented,.place,summary{color:var(--muted)}.note{white-space:pre-line;max-width:50rem}
code,pre,.shapes td{font-family:'JetBrains Mono',Menlo,Consolas,monospace;font-size:.92em}
pre{background:var(--pale);padding:.6rem .9rem;border-radius:6px;overflow-x:auto}
.step{display:grid;grid-template-columns:minmax(0,2fr) minmax(19rem,1fr);gap:1.4rem;border-top:1px solid var(--line);
padding:.8rem 0;content-visibility:auto;contain-intrinsic-size:auto 40rem}
figure{margin:0;min-width:0}svg{width:100%;height:auto;display:block}.words{min-width:0}.words p{margin:.6rem 0}
.task{border-left:4px solid var(--accent);background:var(--pale);padding:.2rem .9rem;border-radius:0 6px 6px 0}
.task input{font:inherit;color:var(--ink);background:var(--ground);border:1px solid var(--muted);border-radius:6px;
padding:.3rem .5rem;margin:0 0 .6rem;width:100%}
.defs{position:absolute;width:0;height:0;overflow:hidden}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
math{font-size:1em;display:block;overflow-x:auto;padding:.2rem 0}
.shapes{border-collapse:collapse}.shapes td{padding:.1rem 1.2rem .1rem 0}
.player{position:fixed;left:0;right:0;bottom:0;display:flex;gap:.5rem;align-items:center;padding:.6rem 1.6rem;
background:var(--ground);border-top:1px solid var(--line)}
button,select{min-width:2.6rem;height:2.4rem;border:1px solid var(--line);border-radius:8px;background:var(--pale);
color:var(--ink);font:inherit;cursor:pointer}
button:disabled{opacity:.4;cursor:default}
#play{background:var(--accent);color:var(--on-accent);border-color:var(--accent)}
#slider{flex:1;min-width:0;accent-color:var(--accent)}.place{text-align:right}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}[data-cell]{cursor:pointer}
.box.linked{stroke:var(--ink)!important;stroke-width:2.5!important}
span.linked{outline:2px solid currentColor;border-radius:3px}
.stepping .step svg,.stepping .words{max-height:calc(100vh - 12rem)}.stepping .words{overflow-y:auto}
@media(max-width:60rem){.step{grid-template-columns:minmax(0,1fr)}.stepping .step svg,.stepping .words{max-height:none}}
@media(max-width:36rem){body{padding:.6rem .6rem 7.5rem}.player{flex-wrap:wrap;padding:.5rem .6rem}
.player button{flex:1}#slider{flex:1 0 60%}}
)css";

/// Last, so that nothing above comes through on paper.
constexpr const char *paper = R"css(@media print{body{max-width:none;padding:0}.player,.printing{display:none!important}
.step[hidden]:not(.unprinted){display:block!important}
.step{display:block;content-visibility:visible;break-inside:avoid;border:0;padding:0}
.step.unprinted{display:none!important}
.stepping .step svg{max-height:13cm}.stepping .words{max-height:none;overflow:visible}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)css";

} // namespace

std::string htmlStyle(Theme theme, const UsedLooks &used)
{
    std::string css = colours(paletteOf(theme), used);
    if (theme == Theme::Light)
        css += "@media screen and (prefers-color-scheme:dark){\n" + colours(paletteOf(Theme::Dark), used) + "}\n";
    return (theme == Theme::Light ? ":root{color-scheme:light dark}\n" : "") + css + layout + paper;
}

} // namespace lab
