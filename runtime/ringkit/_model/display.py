"""How models look in a REPL: text of one field a line where it is long, tables for lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any, Final, cast

from ringkit._model.class_plan import Field, Plan
from ringkit._model.json_object import JsonObject
from ringkit._unset import UNSET
from ringkit.errors import DecodeError

#: The longest text of a model that stays on one line, in characters.
LINE_WIDTH: Final = 88
#: How many rows and columns of a list are shown, and how many characters of a value.
_TABLE_ROWS: Final = 20
_TABLE_COLUMNS: Final = 6
_CELL_WIDTH: Final = 28


def text_of(owner: JsonObject) -> str:
    """Return the text of a model: fields with a value, secrets masked; it raises nothing."""
    name = type(owner).__name__
    parts = [f"{field}={_text_of_value(value)}" for field, value in shown_values(owner)]
    line = f"{name}({', '.join(parts)})"
    if len(line) <= LINE_WIDTH and "\n" not in line:
        return line
    inner = ",\n".join(parts).replace("\n", "\n    ")
    return f"{name}(\n    {inner},\n)"


def shown_values(owner: JsonObject) -> Iterator[tuple[str, Any]]:
    """Yield the names and values to show: no absent ones, no secrets, nothing malformed."""
    plan: Plan = cast("Any", type(owner))._plan_for(owner._data)
    for field in plan.fields:
        try:
            value = getattr(owner, field.name)
        except DecodeError:
            if field.wire in owner._data:
                yield field.name, _Verbatim("<malformed>")
            continue
        if value is not UNSET:
            yield field.name, _masked(field, value)
    if extra := sorted(owner._data.keys() - plan.wire_names):
        # Only the names: the values of unknown members may be secrets.
        yield "extra", extra


class _Verbatim(str):
    """A text that is shown without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _masked(field: Field, value: Any) -> Any:
    return _Verbatim("***") if field.secret and value else value


def _text_of_value(value: Any) -> str:
    if isinstance(value, list) and value and len(repr(value)) > LINE_WIDTH:
        inner = ",\n".join(map(repr, value)).replace("\n", "\n    ")
        return f"[\n    {inner},\n]"
    return repr(value)


def table_text(records: Sequence[Any]) -> str:
    """Return a short table of models as text."""
    columns, rows, note = _table(records)
    if not columns:
        return repr(list(records))
    cells = [columns, *rows]
    widths = [max(len(row[index]) for row in cells) for index in range(len(columns))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
             for row in cells]  # fmt: skip
    return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:], note])


def table_html(records: Sequence[Any]) -> str:
    """Return a short table of models as HTML."""
    columns, rows, note = _table(records)
    head = "".join(f"<th>{escape(name)}</th>" for name in columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f"{table}<p>{escape(note)}</p>"


def model_html(owner: JsonObject) -> str:
    """Return the fields of a model as an HTML table."""
    rows = "".join(
        f"<tr><th>{escape(name)}</th><td><pre>{escape(_text_of_value(value))}</pre></td></tr>"
        for name, value in shown_values(owner)
    )
    return f"<table><caption>{escape(type(owner).__name__)}</caption><tbody>{rows}</tbody></table>"


def _table(records: Sequence[Any]) -> tuple[list[str], list[list[str]], str]:
    shown = [dict(shown_values(record)) for record in records[:_TABLE_ROWS]
             if isinstance(record, JsonObject)]  # fmt: skip
    columns = list(_first_columns(shown))
    rows = [[_cell(values.get(name, "")) for name in columns] for values in shown]
    return columns, rows, f"{len(records)} record{'' if len(records) == 1 else 's'}"


def _first_columns(shown: Iterable[dict[str, Any]]) -> list[str]:
    """Return the columns of a table: the id, scalar fields in their order, then objects."""
    order: dict[str, bool] = {}
    for values in shown:
        for name, value in values.items():
            order[name] = order.get(name, False) or isinstance(value, JsonObject | list)
    names = sorted(order, key=lambda name: (name != "id", order[name]))
    return names[:_TABLE_COLUMNS]


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return f"[{len(value)}]"
    if isinstance(value, JsonObject):
        first = next((item for _, item in shown_values(value)
                      if not isinstance(item, JsonObject | list)), "")  # fmt: skip
        value = first
    text = " ".join(str(value).split())
    return text if len(text) <= _CELL_WIDTH else text[: _CELL_WIDTH - 1] + "…"
