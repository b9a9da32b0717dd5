"""Writes what changed between two editions as Markdown and JSON, with a version and an entry."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from attrs import field, frozen

from codegen.changes.compare import Change, Comparison
from codegen.changes.kinds import DEPRECATIONS, KINDS, Effect
from codegen.document import CodegenError, Document, to_yaml


@frozen
class Report:
    """A comparison with what a report says besides.

    `version` is that of the package before. `notes` are other findings by their headings, which
    stand before the changes that break nothing.
    """

    old: str
    new: str
    version: str
    comparison: Comparison
    notes: Mapping[str, list[str]] = field(factory=dict)

    @property
    def next_version(self) -> str:
        """The version that Semantic Versioning asks for."""
        return next_version(self.version, self.comparison.changes)


def next_version(version: str, changes: Iterable[Change]) -> str:
    """Return the version after `version` with these changes, the same without any.

    What breaks programs takes a major version, what is new or deprecated a minor one, the rest a
    patch. Before 1.0.0, a minor version may break programs, and a patch takes all else.
    """
    try:
        major, minor, patch = map(int, version.split("."))
    except ValueError:
        raise CodegenError(f"no version of three numbers: {version!r}") from None
    found = list(changes)
    effects = {change.effect for change in found}
    news = Effect.ADDITIVE in effects or any(change.kind in DEPRECATIONS for change in found)
    if not found:
        return version
    if Effect.BREAKING in effects:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    return f"{major}.{minor + 1}.0" if news and major else f"{major}.{minor}.{patch + 1}"


def names_to_keep(comparison: Comparison) -> Document:
    """Return what spec/names.yaml needs for the old names to stay, by its sections."""
    found: Document = {}
    for change in comparison.changes:
        if change.edit:
            *keys, name = change.edit
            place = found
            for key in keys[:-1]:
                place = place.setdefault(key, {})
            place[keys[-1]] = name
    return found


# --- JSON --------------------------------------------------------------------------------------


def as_json(report: Report) -> str:
    """Return the report as JSON, one change on each line."""
    head = {
        "old": report.old,
        "new": report.new,
        "version": report.version,
        "proposed_version": report.next_version,
        "counts": {one.value: len(report.comparison.of(one)) for one in Effect},
        "names": names_to_keep(report.comparison),
        "notes": dict(report.notes),
        "changelog": changelog(report.comparison),
    }
    lines = [f"{_dump(key)}: {_dump(value)}" for key, value in head.items()]
    changes = ",\n".join(_dump(_fields(change)) for change in report.comparison.changes)
    return "{\n" + ",\n".join([*lines, f'"changes": [\n{changes}\n]']) + "\n}\n"


def _fields(change: Change) -> Document:
    found: Document = {
        "effect": change.effect.value,
        "kind": change.kind,
        "place": change.place,
        "name": change.name,
        "position": change.position,
        "before": change.before,
        "after": change.after,
        "edit": list(change.edit),
        "proposed": list(change.proposed),
    }
    return {key: value for key, value in found.items() if value}


def as_compact_json(report: Report) -> str:
    """Return the facts of the report as JSON: changes by their kinds, one on each line.

    A change is a list of its place, name, position, what was before and is after; empty texts at
    its end are left out.
    """
    counts = {one.value: len(report.comparison.of(one)) for one in Effect}
    head = {"old": report.old, "new": report.new, "counts": counts}
    lines = [f"{_dump(key)}: {_dump(value)}" for key, value in head.items()]
    for kind, changes in by_kind(report.comparison.changes):
        written = ",\n".join(_dump(_trimmed(change)) for change in changes)
        lines.append(f"{_dump(kind)}: [\n{written}\n]")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _trimmed(change: Change) -> list[str]:
    found = [change.place, change.name, change.position, change.before, change.after]
    while found and not found[-1]:
        found.pop()
    return found


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def by_kind(changes: Iterable[Change]) -> list[tuple[str, list[Change]]]:
    """Return changes by their kinds, in the order of the table of kinds."""
    order = list(KINDS)
    ordered = sorted(changes, key=lambda change: order.index(change.kind))
    return [(kind, list(found)) for kind, found in groupby(ordered, lambda change: change.kind)]


# --- Markdown ----------------------------------------------------------------------------------


def as_markdown(report: Report) -> str:
    """Return the report for maintainers: what breaks first, then names to decide, then the rest."""
    comparison = report.comparison
    counts = ", ".join(f"{len(comparison.of(one))} {one.value}" for one in Effect)
    lines = [
        "# Changes of the description",
        "",
        f"From `{report.old}` to `{report.new}`: {counts}.",
        "",
        f"Proposed version: {report.version} → **{report.next_version}**.",
    ]
    lines += _changes("Breaking changes", comparison.of(Effect.BREAKING))
    lines += _names(names_to_keep(comparison))
    for heading, found in report.notes.items():
        lines += ["", f"## {heading}", "", *(f"- {text}" for text in found)]
    lines += _changes("Additions", comparison.of(Effect.ADDITIVE))
    lines += _changes("Neutral changes", comparison.of(Effect.NEUTRAL))
    entry = changelog(comparison)
    if entry:
        lines += ["", "## Entry for CHANGELOG.md", "", "```markdown", entry.rstrip("\n"), "```"]
    return "\n".join(lines) + "\n"


def _changes(heading: str, changes: list[Change]) -> Iterator[str]:
    if changes:
        yield from ("", f"## {heading}")
    for kind, found in by_kind(changes):
        advice = KINDS[kind].advice if found[0].effect is Effect.BREAKING else ""
        title = kind[:1].upper() + kind[1:]
        yield from ("", f"### {title} ({len(found)})", "")
        if advice:
            yield from (f"What to do: {advice}.", "")
        yield from _lines(kind, found)


def _lines(kind: str, changes: list[Change]) -> Iterator[str]:
    """Yield a line for each change; places where the same happened share one."""
    if kind in ("class added", "class removed"):
        for position, together in groupby(
            sorted(changes, key=lambda change: (change.position, change.place)),
            lambda change: change.position,
        ):
            names = _listed(change.place for change in together)
            yield f"- {_POSITIONS[position]}: {names}"
        return
    same: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        key = (change.name, change.before, change.after, change.position, *change.proposed)
        if kind.split()[-2] in ("value", "option"):
            named = "" if change.before or change.after else change.name
            key = (change.place, change.name.removesuffix(named), change.position)
        same.setdefault(key, []).append(change)
    for found in same.values():
        yield _line(found)


_POSITIONS = {
    "request": "In requests", "response": "In responses", "both": "In requests and responses",
    "nowhere": "Used by no operation", "": "",
}  # fmt: skip


def _line(changes: list[Change]) -> str:
    """Return the line for changes that differ in their places, or in the values of one place."""
    change = changes[0]
    text = _listed(one.place for one in changes)
    if change.name and not change.kind.startswith("operation "):
        text = f"{_listed(one.name for one in changes)} of {text}"
    elif change.name:
        text = f"{text} (`{change.name}`)"
    if change.before and change.after:
        text += f": `{change.before}` → `{change.after}`"
    elif change.before or change.after:
        text += f": {_listed(one.before or one.after for one in changes)}"
    if change.position:
        text += f" ({_POSITIONS[change.position].lower()})"
    if change.proposed:
        text += f". Perhaps replaced by {_listed(change.proposed)}"
    return f"- {text}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in dict.fromkeys(names))


_KEEP = (
    "These lines in `spec/names.yaml` (in place of those with the old keys) keep the old names for "
    "what was renamed. Copy those that are right; `python -m codegen names` lets the others go."
)


def _names(kept: Document) -> Iterator[str]:
    if not kept:
        return
    yield from (
        "",
        "## Names to decide",
        "",
        _KEEP,
        "",
        "```yaml",
        *to_yaml(kept).rstrip("\n").splitlines(),
        "```",
    )


# --- the entry of the changelog ----------------------------------------------------------------


def changelog(comparison: Comparison) -> str:
    """Return the entry for users, in the form of Keep a Changelog; empty if nothing matters."""
    found = dict(by_kind(comparison.changes))
    sections = {
        "Added": [
            *_named(found, "operation added", "Operations"),
            *_named(found, "event filter added", "Event filters"),
            *_counted(comparison, Effect.ADDITIVE),
        ],
        "Changed": [
            *_renamed(found, "operation renamed", "Operations"),
            *_renamed(found, "class renamed", "Classes"),
            *_counted(comparison, Effect.BREAKING),
        ],
        "Deprecated": [
            *_named(found, "operation deprecated", "Operations"),
            *_members(found, "argument deprecated", "Arguments"),
            *_members(found, "member deprecated", "Members"),
        ],
        "Removed": [
            *_named(found, "operation removed", "Operations"),
            *_named(found, "event filter removed", "Event filters"),
            *_members(found, "argument removed", "Arguments"),
            *_members(found, "member removed", "Members"),
            *_named(found, "class removed", "Classes"),
        ],
    }
    parts = [f"### {title}\n\n" + "\n".join(lines) for title, lines in sections.items() if lines]
    return "\n\n".join(parts) + "\n" if parts else ""


Kinds = Mapping[str, list[Change]]


def _named(found: Kinds, kind: str, what: str) -> Iterator[str]:
    if kind in found:
        yield f"- {what} {_listed(change.place for change in found[kind])}."


def _members(found: Kinds, kind: str, what: str) -> Iterator[str]:
    if kind in found:
        yield f"- {what} {_listed(f'{one.place}.{one.name}' for one in found[kind])}."


def _renamed(found: Kinds, kind: str, what: str) -> Iterator[str]:
    if kind in found:
        names = (f"`{change.before}` is `{change.place}`" for change in found[kind])
        yield f"- {what}: " + ", ".join(names) + "."


def _counted(comparison: Comparison, effect: Effect) -> Iterator[str]:
    """Yield a line that counts what no other line names."""
    counts = [
        f"{kind}: {len(found)}"
        for kind, found in by_kind(comparison.of(effect))
        if kind not in _NAMED
    ]
    if counts:
        what = "What else is new" if effect is Effect.ADDITIVE else "What else breaks programs"
        yield f"- {what}: {', '.join(counts)}."


#: The kinds whose changes the entry names one by one.
_NAMED = frozenset(
    {
        *(f"{what} removed" for what in ("operation", "event filter", "argument", "member")),
        *("operation added", "event filter added", "operation renamed"),
        *("class renamed", "class removed"),
    }
)
