"""`docs/performance.md` and its plots, from the results of the benchmark."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from html import escape
from math import log10
from pathlib import Path
from typing import Any, Final

from tests.benchmarks.environment import ROOT
from tests.benchmarks.measure import Outcome, shown

DOCS: Final = ROOT / "docs"
RESULTS: Final = DOCS / "performance.json"
_STYLE: Final = (
    "text{font:13px sans-serif;fill:#333}.grid{stroke:#ccc}.met{fill:#3a7d44}.missed{fill:#b3541e}"
    ".goal{stroke:#333;stroke-dasharray:3 3}.line{fill:none;stroke:#2b6cb0;stroke-width:2}"
    "@media(prefers-color-scheme:dark){text{fill:#ddd}.grid{stroke:#555}.goal{stroke:#ddd}}"
)
_GROWTH: Final = {
    "operations": "different operations used",
    "subscriptions": "open subscriptions over webhooks",
    "waiters": "requests that wait for one rate limit",
    "accounts": "clients of other accounts in the process",
}
_PAGE: Final = """\
# Performance

Written by `make bench` from `performance.json`; do not edit. Figures are ratios of one run: each
subject runs in a process of its own, in {rounds} interleaved rounds, and the best of each counts.
Measured on {date} with {machine}, Python {python}. Times depend on the machine, ratios
less so. The extra `speed` is installed; models are measured without it unless the name says so.
Peers: {peers}.

    make bench          # all of it, and this page
    make bench-quick    # every case once, in two minutes, without this page

## Against peers

A bar that ends at the dashed line or before it meets its goal. What is called `a / b` is the time
of a as a part of that of b; what is called `a: b` is how many times as fast as b.

![How much of its goal each case uses](performance/goals.svg)

| case | ours | peer | ratio | goal |
|---|---|---|---|---|
{rows}

{missed}## Growth

The cost of one call, or of one waiting request, as the number of what surrounds it grows.

![Cost against number](performance/growth.svg)

| of | number | cost of one |
|---|---|---|
{growth}
"""


def record(
    outcomes: Iterable[Outcome],
    growth: Sequence[Mapping[str, Any]],
    rounds: int,
    peers: Mapping[str, str],
) -> dict[str, Any]:
    """Return what was measured, ready for JSON."""
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors",
        "python": platform.python_version(),
        "rounds": rounds,
        "peers": dict(peers),
        "cases": [
            {
                "name": outcome.case.name,
                "ours": outcome.ours,
                "peer": outcome.peer,
                "unit": outcome.case.unit,
                "ratio": round(outcome.ratio, 3),
                "goal": outcome.case.goal,
                "faster": outcome.case.faster,
                "met": outcome.met,
                "floor": outcome.case.floor,
            }
            for outcome in outcomes
        ],
        "growth": list(growth),
    }


def pages(results: Mapping[str, Any]) -> dict[Path, str]:
    """Return the page and its plots, by their paths."""
    return {
        DOCS / "performance.md": _page(results),
        DOCS / "performance" / "goals.svg": goals(results["cases"]),
        DOCS / "performance" / "growth.svg": growth_plot(results["growth"]),
    }


def write(results: Mapping[str, Any]) -> None:
    """Write the results, the page and the plots."""
    RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", "utf-8")
    for path, text in pages(results).items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")


def _page(results: Mapping[str, Any]) -> str:
    cases = results["cases"]
    rows = "\n".join(
        f"| {case['name']} | {shown(case['ours'], case['unit'])} "
        f"| {shown(case['peer'], case['unit'])} | {case['ratio']:.2f} "
        f"| {'≥' if case['faster'] else '≤'} {case['goal']:.3g}"
        f"{'' if case['met'] else ', missed'} |"
        for case in cases
    )
    missed = "".join(
        f"- {case['name']}: {case['floor'] or 'no reason is known'}.\n"
        for case in cases
        if not case["met"]
    )
    if missed:
        missed = f"Goals that are missed, and why:\n\n{missed}\n"
    growth = "\n".join(
        f"| {_GROWTH[each['what']]} | {each['n']:,} | {shown(each['seconds'], 's')} |"
        for each in results["growth"]
    )
    named = {name: results[name] for name in ("rounds", "date", "machine", "python")}
    named["peers"] = ", ".join(f"{name} {version}" for name, version in results["peers"].items())
    return _PAGE.format(rows=rows, missed=missed, growth=growth, **named)


def goals(cases: Sequence[Mapping[str, Any]]) -> str:
    """Return bars: how much of its goal each case uses, on a scale to twice the goal."""
    height, left, width = 22, 470, 300
    parts = []
    for row, case in enumerate(cases):
        used = case["goal"] / case["ratio"] if case["faster"] else case["ratio"] / case["goal"]
        y, kind = 12 + row * height, "met" if case["met"] else "missed"
        length = min(used, 2.0) / 2 * width
        parts.append(
            f'<text x="{left - 8}" y="{y + 12}" text-anchor="end">{escape(case["name"])}</text>'
        )
        parts.append(f'<rect class="{kind}" x="{left}" y="{y}" width="{length:.0f}" height="15"/>')
        parts.append(f'<text x="{left + length + 6:.0f}" y="{y + 12}">{case["ratio"]:.2f}</text>')
    bottom = 12 + len(cases) * height
    middle = left + width // 2
    parts.append(f'<line class="goal" x1="{middle}" x2="{middle}" y1="4" y2="{bottom}"/>')
    return _svg(left + width + 60, bottom + 8, parts)


def growth_plot(growth: Sequence[Mapping[str, Any]]) -> str:
    """Return a small plot for each thing that grows: cost against number, both logarithmic."""
    parts: list[str] = []
    width, height = 200, 120
    names = list(dict.fromkeys(each["what"] for each in growth))
    for place, name in enumerate(names):
        points = [(each["n"], each["seconds"] * 1e6) for each in growth if each["what"] == name]
        left, top = 50 + place % 2 * (width + 90), 30 + place // 2 * (height + 70)
        parts.append(f'<text x="{left}" y="{top - 10}">{escape(_GROWTH[name])}</text>')
        across = max(log10(points[-1][0] / points[0][0]), 1.0)
        for power in range(5):
            y = top + height - power / 4 * height
            parts.append(f'<line class="grid" x1="{left}" x2="{left + width}" y1="{y}" y2="{y}"/>')
            label = f"{10**power:,}"
            parts.append(f'<text x="{left - 6}" y="{y + 4}" text-anchor="end">{label}</text>')
        line = []
        for number, cost in points:
            x = left + log10(number / points[0][0]) / across * width
            line.append(f"{x:.1f},{top + height - min(max(log10(cost), 0), 4) / 4 * height:.1f}")
            parts.append(
                f'<text x="{x:.0f}" y="{top + height + 18}" text-anchor="middle">{number:,}</text>'
            )
        parts.append(f'<polyline class="line" points="{" ".join(line)}"/>')
    rows = (len(names) + 1) // 2
    parts.append(
        f'<text x="50" y="{rows * (height + 70) + 14}">cost of one, in microseconds</text>'
    )
    return _svg(2 * (width + 90) + 20, rows * (height + 70) + 24, parts)


def _svg(width: int, height: int, parts: Iterable[str]) -> str:
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}">'
    )
    return "\n".join([head, f"<style>{_STYLE}</style>", *parts, "</svg>", ""])
