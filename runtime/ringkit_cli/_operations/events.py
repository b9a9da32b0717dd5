"""The event filters of the platform, by name, path or model."""

from __future__ import annotations

import inspect
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ringkit_api.events import EventFilter


def find_filter(text: str) -> EventFilter | None:
    """Return the filter with this name, path (with or without ids) or model of notifications."""
    from ringkit_api.events import FILTERS

    plain = text.partition("?")[0].rstrip("/")
    for found in FILTERS:
        if plain.replace("-", "_").removeprefix("filters.") == found.name:
            return found
    path = plain if plain.startswith("/") else ""
    for found in FILTERS:
        if path and _fits(found.path, path):
            return found
    models = {m: f for f in FILTERS for m in [f.event, *(model for _, model in f.variants)] if m}
    return models.get(text)


def _fits(template: str, path: str) -> bool:
    parts, given = template.split("?")[0].split("/"), path.split("/")
    return len(parts) == len(given) and all(
        part.startswith("{") or part == one for part, one in zip(parts, given, strict=True)
    )


def similar_filters(text: str) -> list[str]:
    """Return the names of the filters that are most like a text."""
    from ringkit_api.events import FILTERS

    return get_close_matches(text.replace("-", "_"), [f.name for f in FILTERS], n=3, cutoff=0.7)


def example_filter(found: EventFilter) -> str:
    """Return the filter of the user who is logged in, with an id where one is needed."""
    from ringkit import filters

    build = getattr(filters, found.name, None)
    if build is not None:
        required = [p for p in inspect.signature(build).parameters.values() if p.default is p.empty]
        if not required:
            return str(build())
    path = found.path.replace("{accountId}", "~").replace("{extensionId}", "~")
    return path.replace("{", "<").replace("}", ">")


def filter_documentation(found: EventFilter) -> str:
    """Return the docstring of the function of `ringkit.filters`, empty if there is none."""
    from ringkit import filters

    function = getattr(filters, found.name, None)
    return "" if function is None else inspect.cleandoc(function.__doc__ or "")
