"""The transition diagram of `docs/subscriptions.md`, made from the table. Used by nothing else.

`python -m ringkit.subscriptions._diagram docs/subscriptions.md` writes it anew.
"""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path
from typing import Final

from ringkit.subscriptions._state_machine import TABLE, Signal, State

BEGIN: Final = "<!-- made from the table: python -m ringkit.subscriptions._diagram -->\n"
END: Final = "<!-- end -->\n"


def diagram() -> str:
    """Return the diagram in the notation of mermaid: an arrow for each pair of states."""
    arrows: dict[tuple[State, State], list[Signal]] = {}
    for (state, signal), move in TABLE.items():
        if move.state is not state:
            arrows.setdefault((state, move.state), []).append(signal)
    lines = [
        f"    {before.value} --> {after.value}: {', '.join(signal.value for signal in signals)}"
        for (before, after), signals in sorted(arrows.items(), key=lambda each: _place(*each[0]))
    ]
    return "\n".join(["stateDiagram-v2", f"    [*] --> {State.IDLE.value}", *lines])


def transitions() -> str:
    """Return the table itself: what is done in each state, for every signal that means anything."""
    rows = [
        f"| {state.value} | {signal.value} | {move.state.value} "
        f"| {', '.join(action.value for action in move.actions) or '-'} |"
        for (state, signal), move in sorted(TABLE.items(), key=lambda each: _row(*each[0]))
        if move.actions or move.state is not state
    ]
    return "\n".join(["| in | when | then | do |", "|---|---|---|---|", *rows])


def ignored() -> str:
    """Return what means nothing in each state."""
    nothing = [pair for pair, move in TABLE.items() if move == (pair[0], ())]
    nothing.sort(key=lambda pair: _row(*pair))
    return "\n".join(
        f"- {state.value}: {', '.join(signal.value for _, signal in pairs)}"
        for state, pairs in groupby(nothing, key=lambda pair: pair[0])
    )


def section() -> str:
    """Return what stands between the marks of the page."""
    return (
        f"{BEGIN}\n```mermaid\n{diagram()}\n```\n\n{transitions()}\n\n"
        f"These change nothing:\n\n{ignored()}\n\n{END}"
    )


def renewed(page: str) -> str:
    """Return a page with the section as it is now."""
    before, _, rest = page.partition(BEGIN)
    return before + section() + rest.partition(END)[2]


def _place(before: State, after: State) -> tuple[int, int]:
    order = list(State)
    return order.index(before), order.index(after)


def _row(state: State, signal: Signal) -> tuple[int, int]:
    return list(State).index(state), list(Signal).index(signal)


if __name__ == "__main__":
    file = Path(sys.argv[1])
    file.write_text(renewed(file.read_text("utf-8")), "utf-8")
