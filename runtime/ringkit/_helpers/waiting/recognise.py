"""Recognises what can be waited for, and reads its status. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final, Literal, NamedTuple, TypeAlias, cast
from urllib.parse import urlsplit

from ringkit._call.call import Call, Operation
from ringkit._helpers.operations import call_of, member_class, operation_at
from ringkit._helpers.ringout import AsyncRingOutCall, RingOutCall
from ringkit._helpers.waiting.kinds import KINDS, Kind, Source
from ringkit._helpers.waiting.reasons import meaning_of
from ringkit._model.base import Model
from ringkit.errors import ProcessingError, RingkitError

Outcome: TypeAlias = Literal["pending", "done", "failed"]

_PLACEHOLDER: Final = re.compile(r"\\\{[^{}]+\\\}")
_REMOVED: Final = frozenset({"Deleted", "Purged"})


class Target(NamedTuple):
    """What is waited for: its kind, its JSON object, and the call that reads it."""

    kind: Kind
    data: dict[str, Any]
    call: Call[Any]

    @property
    def name(self) -> str:
        """What it is called in texts."""
        return f"{self.kind.title} {self.data.get(self.kind.id)}"

    def first(self, thing: object) -> Any:
        """Return `thing` as the model that reading it returns."""
        model = self.call.decode(200, json.dumps(self.data).encode())
        return thing if type(model) is type(thing) else model


def target_of(thing: object) -> Target:
    """Return what `thing` is. Raises TypeError if it cannot be waited for.

    Raises ValueError if it has no id, or is the answer to a request for several tasks.
    """
    if isinstance(thing, RingOutCall | AsyncRingOutCall):
        thing = thing.data
    kind = next((kind for kind in KINDS if _is_of(kind, thing)), None)
    if kind is None:
        kinds = ", ".join(kind.title for kind in KINDS)
        raise TypeError(
            f"rc.wait takes what a call has returned and the platform still works on ({kinds}), "
            f"not a {type(thing).__name__}"
        )
    data = _task_in(kind, cast("Model", thing).to_dict())
    if data.get(kind.id) in (None, "") and not data.get(kind.finished_by):
        raise ValueError(f"the {kind.title} has no {kind.id}, by which it could be read")
    return Target(kind, data, _reading_call(kind, data))


def _is_of(kind: Kind, thing: object) -> bool:
    if not isinstance(thing, Model):
        return False
    if kind.type and thing._data.get("type") != kind.type:
        return False
    sources = (Source(kind.module, "GET", kind.path), *kind.sources)
    return any(type(thing) in _classes(source, kind) for source in sources)


def _classes(source: Source, kind: Kind) -> Iterator[type]:
    """Yield the model classes of what an operation answers and can be waited for."""
    try:
        operation = operation_at(source.module, source.method, source.path)
        if source.member:
            yield member_class(operation, source.member)
    except (RingkitError, TypeError):
        return  # this edition of the description is without it
    if source.member in ("", kind.task):
        yield from _answers(operation)


def _answers(operation: Operation) -> Iterator[type]:
    models = import_module(operation.models)
    for annotation in operation.results.values():
        for name in re.findall(r"\w+", annotation):
            found = getattr(models, name, None)
            if isinstance(found, type):
                yield found


def _task_in(kind: Kind, data: dict[str, Any]) -> dict[str, Any]:
    """Return the JSON object with the status: `data`, or the one task in it."""
    inner = data.get(kind.task) if kind.task else None
    if inner is None:
        return data
    tasks = inner if isinstance(inner, list) else [inner]
    if len(tasks) != 1:
        raise ValueError(f"there are {len(tasks)} tasks: wait for each of .{kind.task}")
    return cast("dict[str, Any]", tasks[0])


def _reading_call(kind: Kind, data: dict[str, Any]) -> Call[Any]:
    """Return the call that reads it: with the ids of its URI, else those of the user."""
    pattern = _PLACEHOLDER.sub("([^/]+)", re.escape(kind.path))
    uri = data.get("uri")
    found = re.fullmatch(pattern, urlsplit(uri).path) if isinstance(uri, str) else None
    names = re.findall(r"\{[^{}]+\}", kind.path)
    ids = found.groups() if found else ["~"] * (len(names) - 1) + [data.get(kind.id, "~")]
    call: Call[Any] = call_of(kind.module, "GET", kind.path, *ids)
    return call


def values_at(data: Any, path: tuple[str, ...]) -> Iterator[Any]:
    """Yield the values at a path of a JSON value: names, and `*` for each item of an array."""
    if not path:
        yield data
    elif path[0] == "*":
        for item in data if isinstance(data, list) else ():
            yield from values_at(item, path[1:])
    elif isinstance(data, dict) and path[0] in data:
        yield from values_at(data[path[0]], path[1:])


def status_of(kind: Kind, data: dict[str, Any]) -> str:
    """Return the status, empty if it has none yet."""
    if kind.finished_by and data.get(kind.finished_by):
        return kind.course[-1]
    if kind.accepted and data.get(kind.accepted) == 0:
        return "Rejected"
    found = next((str(value) for value in values_at(data, kind.status)), "")
    if found in kind.done or found in kind.failed or not kind.removed:
        return found
    removed = next((str(value) for value in values_at(data, kind.removed)), "")
    return removed if removed in _REMOVED else found


def progress_of(kind: Kind, data: dict[str, Any]) -> tuple[Any, ...]:
    """Return what tells one state from the next: the status, and what else is watched."""
    return (status_of(kind, data), *(tuple(values_at(data, path)) for path in kind.watched))


def done_statuses(kind: Kind, until: str) -> frozenset[str]:
    """Return the statuses that end a wait `until` a status, empty for the usual ones.

    Raises ValueError for a status that is none of the kind's.
    """
    if not until:
        return kind.done
    if until not in kind.course:
        raise ValueError(f"until: a {kind.title} becomes {', '.join(kind.course)}, not {until!r}")
    course = kind.course
    return kind.done.difference(course).union(course[course.index(until) :])


def outcome_of(kind: Kind, status: str, done: frozenset[str]) -> Outcome:
    """Return what a status means for a wait that ends with one of `done`."""
    if status in done:
        return "done"
    failed = status in kind.failed or (bool(kind.removed) and status in _REMOVED)
    return "failed" if failed else "pending"


def failure_of(target: Target, model: Any, status: str) -> ProcessingError:
    """Return the error for what has failed, with the platform's reason."""
    kind, data = target.kind, model.to_dict()
    found = (str(value) for path in kind.reasons for value in values_at(data, path) if value)
    reason = next((code for code in found if code not in kind.course), status)
    return ProcessingError(
        _failure_text(target.name, status, reason), model=model, status=status, reason=reason
    )


def _failure_text(name: str, status: str, reason: str) -> str:
    code = "" if reason == status else f" ({reason})"
    meaning = meaning_of(reason)
    return f"{name}: {status}{code}{': ' if meaning else ''}{meaning}"
