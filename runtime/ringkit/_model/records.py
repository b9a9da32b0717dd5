"""`Records`: the lists of models in answers, shown as tables by IPython and Jupyter."""

from __future__ import annotations

from typing import Any, TypeVar

Item = TypeVar("Item")


class Records(list[Item]):
    """A list of models that looks like a table in IPython and Jupyter."""

    __slots__ = ()

    def to_rows(self) -> list[dict[str, Any]]:
        """Return a flat dict for each model, for pandas or polars; see `ringkit.rows_of`."""
        from ringkit._model.rows import rows_of

        return list(rows_of(self))

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        from ringkit._model.display import table_text

        printer.text("[...]" if cycle else table_text(self))

    def _repr_html_(self) -> str:
        from ringkit._model.display import table_html

        return table_html(self)
