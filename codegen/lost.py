"""Says what is lost with a correction whose target is not there, and how that may be called now."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from attrs import field, frozen

from codegen.changes.matching import likeness
from codegen.document import Document, Json, operations
from codegen.overlays import Action, Missing

_OPERATION: Final = re.compile(r"@\.operationId == '([^']+)'")
_SCHEMA: Final = re.compile(r"^\$\.components\.schemas(?:\.([\w-]+)|\['([^']+)'\])")
_PATH: Final = re.compile(r"^\$\.paths\['([^']+)'\]")
#: How alike the names of one thing are, from 0 to 1.
_ALIKE: Final = 0.6
#: The parameters of lists that are read in pages.
_PAGING: Final = frozenset({"page", "perPage", "pageToken"})


@frozen
class Renames:
    """What a comparison found: the new names of operations (ids), schemas and paths."""

    operations: Mapping[str, str] = field(factory=dict)
    schemas: Mapping[str, str] = field(factory=dict)
    paths: Mapping[str, str] = field(factory=dict)


def explain(missing: Missing, document: Document, renames: Renames | None = None) -> str:
    """Return what is lost because a correction found no target in `document`, and what to do.

    What may be the target now is proposed: what `renames` says, else the likest name.
    """
    action = missing.action
    subject, present, known = _subject(missing.target, document, renames or Renames())
    effect = _effect(action, missing.target, subject or missing.target)
    advice = "remove the correction if it is obsolete"
    if subject and subject not in present:
        likely = known.get(subject) or _likest(subject, present)
        if likely:
            advice = f"it may be called {likely} now: correct the target, or {advice}"
        else:
            advice = f"there is no {subject} any more: {advice}"
    return f"{missing}: {effect} (its reason: {action.reason.rstrip('.')}); {advice}"


def _subject(
    target: str, document: Document, renames: Renames
) -> tuple[str, list[str], Mapping[str, str]]:
    """Return what a target is about, what there is of its kind, and what was renamed of that."""
    if found := _OPERATION.search(target):
        ids = [str(one.get("operationId")) for *_, one in operations(document)]
        return found[1], ids, renames.operations
    if found := _SCHEMA.match(target):
        schemas = list(document.get("components", {}).get("schemas", {}))
        return found[1] or found[2], schemas, renames.schemas
    if found := _PATH.match(target):
        return found[1], list(document.get("paths", {})), renames.paths
    return "", [], {}


def _likest(subject: str, present: Iterable[str]) -> str | None:
    scored = sorted((-likeness(subject, name), name) for name in present)
    return scored[0][1] if scored and -scored[0][0] >= _ALIKE else None


def _effect(action: Action, target: str, subject: str) -> str:
    """Return what users lose, by what the correction does."""
    if action.remove:
        return f"what it removed from {subject}, if it is there still under another name, stays"
    update = action.update
    if isinstance(update, dict):
        for key, say in _EFFECTS.items():
            if key in update:
                return say(update[key], subject)
        if target.endswith(".properties"):
            return f"the members {_list(update)} of {subject} are no longer known"
        if target.endswith(".mapping"):
            return f"the values {_list(update)} of {subject} choose no class any more"
        if any(key.isdigit() for key in update):
            return f"the answers {_list(update)} of {subject} are no longer described"
        if "$ref" in update:
            return f"{subject} no longer has {update['$ref'].rpartition('/')[2]} among its classes"
        return f"{subject} no longer has {_list(update)}"
    return f"{subject} no longer has {update!r}"


def _parameters(value: Json, subject: str) -> str:
    names = [parameter["name"] for parameter in value]
    if set(names) & _PAGING:
        return f"the paging of {subject} is no longer known ({_list(names)})"
    return f"the arguments {_list(names)} of {subject} are no longer known"


#: What is lost, by the keyword that the correction sets.
_EFFECTS: Final[Mapping[str, Callable[[Json, str], str]]] = {
    "x-bulk": lambda _, subject: f"{subject} no longer takes several ids",
    "x-paging": lambda _, subject: f"the paging of {subject} is no longer known",
    "parameters": _parameters,
    "required": lambda value, subject: (
        f"{_list(value)} of {subject} may be UNSET again where it is read"
    ),
    "x-secret": lambda _, subject: f"the values of {subject} are shown in a repr and in logs",
    "x-envelope": lambda _, subject: f"the body of {subject} is sent in another form",
    "x-attachments": lambda _, subject: f"files are no longer sent with {subject}",
    "x-file-parts": lambda _, subject: f"files of {subject} are sent in another form",
    "x-class-name": lambda value, _: f"the class {value} has another name",
    "x-event-filters": lambda _, __: "no event filter is known",
    "content": lambda _, subject: f"answers of {subject} for several ids are no longer read",
    "schema": lambda _, subject: f"answers of {subject} are read as what the description says",
}  # fmt: skip


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)
