"""Builds generated/ringkit_api/events.py: the event filters of the description as a table."""

from __future__ import annotations

from attrs import frozen

from codegen.document import Document

#: The extension of the description's root that lists them.
KEY = "x-event-filters"


@frozen
class FilterView:
    """One event filter, as the template writes it."""

    name: str
    path: str
    event: str
    permission: str
    query: dict[str, str]
    variants: list[tuple[dict[str, str], str]]


@frozen
class EventsView:
    """Every filter, and the classes of their notifications with the modules they are in."""

    filters: list[FilterView]
    classes: dict[str, str]


def events_of(description: Document, modules: dict[str, str]) -> EventsView:
    """Return the event filters; `modules` says where each class is.

    An edition of the description may lack the payload of one: its notifications are unknown then.
    """
    filters = [_filter(entry, modules) for entry in description.get(KEY, [])]
    names = {name for view in filters for name in _events(view)}
    return EventsView(filters, {name: modules[name] for name in sorted(names)})


def _filter(entry: Document, modules: dict[str, str]) -> FilterView:
    variants = [(dict(v["query"]), v["event"]) for v in entry.get("variants", [])]
    return FilterView(
        name=entry["name"],
        path=entry["path"],
        event=entry["event"] if entry["event"] in modules else "",
        permission=entry["permission"],
        query=dict(entry.get("query", {})),
        variants=[variant for variant in variants if variant[1] in modules],
    )


def _events(view: FilterView) -> set[str]:
    return {view.event, *(event for _, event in view.variants)} - {""}
