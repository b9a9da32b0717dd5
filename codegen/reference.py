"""The reference of the documentation site: Markdown pages from spec/, by their paths.

`reference_pages` is pure. Its words are those of spec/docs, its programs those of spec/examples.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from attrs import frozen

from codegen.document import CodegenError, Document, operations
from codegen.event_views import FilterView, events_of
from codegen.examples import EXAMPLES, Example, read_examples
from codegen.normalise import normalise
from codegen.operation_views import ArgumentView, ModuleView, OperationView, PayloadView
from codegen.pinned import NAMES, read_names
from codegen.pipeline import describe
from codegen.project import RingkitProject
from codegen.texts import DOCS, read_texts, with_texts
from codegen.views import Classes, FieldView, ModelView, sent_components

#: Values of an enumeration that are written where it is used; more are on the page of the model.
_FEW: Final = 8
_LINE: Final = 88
_TOKEN: Final = re.compile(r"'(?:[^'\\]|\\.)*'|[A-Za-z_]\w*|\d+(?:\.\d+)?|[\[\],|]")
_KINDS: Final = {
    "bytes": "bytes", "form": "form", "json": "JSON", "mixed": "multipart/mixed",
    "multipart": "multipart/form-data", "raw": "bytes", "text": "text",
}  # fmt: skip
#: What an operation needs, by the key of the description: the prefix of its anchors, the title of
#: its part of the page of permissions, and what a page of operations calls it.
_PERMISSIONS: Final = {
    "x-app-permission": ("app", "Of the application", "App permission"),
    "x-user-permission": ("user", "Of the user", "User permission"),
    "x-feature": ("feature", "Features of the account", "Account feature"),
}
#: What stands between permissions where an operation needs one of them, or several.
_BETWEEN: Final = re.compile(r"( (?:and|or) )", re.IGNORECASE)
#: Models are many and are reached from operations: they come last in what a search finds.
_RARELY: Final = "---\nsearch:\n  boost: 0.2\n---\n\n"
_NOT_SEARCHED: Final = "---\nsearch:\n  exclude: true\n---\n\n"


def whole_program(example: Example) -> str:
    """Return a program that logs in and runs the lines of an example; its imports come first."""
    lines = example.program.splitlines()
    imports = [line for line in lines if re.match(r"(import|from) ", line)]
    rest = "\n".join(line for line in lines if line not in imports).strip("\n").splitlines()
    names = {"RingCentral"}
    for line in imports:
        if line.startswith("from ringkit import "):
            names |= set(line.removeprefix("from ringkit import ").split(", "))
    root = f"from ringkit import {', '.join(sorted(names))}"
    others = [line for line in imports if not line.startswith("from ringkit import ")]
    standard = sorted(line for line in others if "ringkit" not in line)
    ours = sorted(line for line in others if "ringkit" in line)
    head = [*standard, *([""] if standard else []), root, *ours]
    body = [f"    {line}".rstrip() for line in rest]
    return "\n".join([*head, "", "with RingCentral.from_env() as rc:", *body]) + "\n"


def read_reference(root: Path) -> dict[str, str]:
    """Return the pages of the reference, made from the files of spec/ below `root`."""
    description, _ = describe(root)
    normal, _ = normalise(description, read_names(root / NAMES))
    normal, _ = with_texts(normal, read_texts(root / DOCS), {})
    project = RingkitProject(description, normal, root / "generated" / "ringkit_api")
    filters = events_of(description, project.classes.modules).filters
    examples = read_examples(root / EXAMPLES)
    return reference_pages(normal, project.modules, project.classes, filters, examples)


def reference_pages(
    document: Document,
    modules: list[ModuleView],
    classes: Classes,
    filters: list[FilterView],
    examples: Mapping[str, Example],
) -> dict[str, str]:
    """Return Markdown by path below the folder of the reference."""
    facts = {operation["operationId"]: operation for *_, operation in operations(document)}
    write = _Writer(document, classes, examples, facts, sent_components(document))
    pages = {
        "index.md": write.index(modules),
        "permissions.md": write.permissions(modules),
        "rate-groups.md": write.rate_groups(modules),
        "event-filters.md": write.event_filters(filters),
        "models/enumerations.md": write.enumerations(),
    }
    pages |= {f"{module.name}.md": write.module(module) for module in modules}
    by_letter: dict[str, list[ModelView]] = defaultdict(list)
    for model in classes.models:
        by_letter[model.name[0].lower()].append(model)
    unions: dict[str, list[str]] = defaultdict(list)
    for union in classes.unions:
        unions[union.name[0].lower()].append(union.name)
    for letter in sorted(by_letter.keys() | unions.keys()):
        pages[f"models/{letter}.md"] = write.models(letter, by_letter[letter], unions[letter])
    return pages


@frozen
class _Writer:
    """Writes the pages; knows where everything is that pages link to."""

    document: Document
    classes: Classes
    examples: Mapping[str, Example]
    facts: Mapping[str, Document]
    sent: frozenset[str]

    @property
    def _schemas(self) -> Document:
        found: Document = self.document["components"]["schemas"]
        return found

    # --- pages ---------------------------------------------------------------------------------

    def index(self, modules: list[ModuleView]) -> str:
        count = sum(len(module.operations) for module in modules)
        lines = [
            _NOT_SEARCHED + "# All operations",
            (
                f"{count} operations in {len(modules)} modules: "
                "`rc.api.<module>.<operation>(...)`. By [permission](permissions.md), by "
                "[rate group](rate-groups.md); [event filters](event-filters.md) of subscriptions."
            ),
        ]
        for module in modules:
            lines.append(f"## [{module.tag}]({module.name}.md)")
            lines.append(
                "\n".join(
                    f"- [`{operation.name}`]({module.name}.md#{operation.identity}): "
                    f"{operation.title}"
                    for operation in module.operations
                )
            )
        return _page(lines)

    def module(self, module: ModuleView) -> str:
        lines = [
            f"# {module.tag}",
            (
                f"`rc.api.{module.name}` has {_counted(len(module.operations), 'operation')}; the "
                f"functions of `ringkit_api.{module.name}` return the same calls "
                "[as values](../requests.md)."
            ),
        ]
        for operation in module.operations:
            lines += self._operation(module, operation)
        return _page(lines)

    def models(self, letter: str, models: list[ModelView], unions: list[str]) -> str:
        lines = [
            _RARELY + f"# Models: {letter.upper()}",
            (
                "Classes of `ringkit_api.models`. What an answer leaves out is `UNSET`: see "
                "[Models](../../models.md)."
            ),
        ]
        members = {union.name: union.members for union in self.classes.unions}
        found = {model.name: model for model in models}
        for name in sorted([*found, *unions]):
            lines.append(_heading(3, name, name.lower()))
            if name in found:
                lines += self._model(found[name])
            else:
                either = _either([self._link(member, "models/") for member in members[name]])
                lines.append(f"{either}.")
        return _page(lines)

    def enumerations(self) -> str:
        lines = [
            _RARELY + "# Enumerations",
            (
                "`Literal` types of `ringkit_api.enumerations`. A new value of the platform raises "
                "nothing."
            ),
        ]
        for name, values in self.classes.shared:
            lines += [_heading(3, name, name.lower()), _listed(values)]
        return _page(lines)

    def permissions(self, modules: list[ModuleView]) -> str:
        lines = [
            "# Permissions",
            (
                "What an application and its user need for which operation. The application has "
                "its permissions in the developer console, the user by its role. Where one "
                "is missing, the answer is 403 with [CMN-401](../error-codes/cmn.md#cmn-401) or "
                "[CMN-408](../error-codes/cmn.md#cmn-408)."
            ),
        ]
        for key, (prefix, title, _) in _PERMISSIONS.items():
            lines.append(f"## {title}")
            found = self._by(modules, key)
            for name in sorted({one for value in found for one in _BETWEEN.split(value)[::2]}):
                lines.append(_heading(3, name, _permission_anchor(prefix, name)))
                lines.append(
                    ", ".join(
                        place if value == name else f"{place} ({value})"
                        for value, places in found.items()
                        if name in _BETWEEN.split(value)
                        for place in places
                    )
                )
        return _page(lines)

    def rate_groups(self, modules: list[ModuleView]) -> str:
        lines = [
            "# Rate groups",
            (
                "Each user of an application has a number of requests for each group and minute: "
                "by default 10 Heavy, 40 Medium, 50 Light and 5 Auth. ringkit waits before a "
                "request that would be refused ([Limits](../requests.md#rate-limits))."
            ),
        ]
        for group, places in sorted(self._by(modules, "x-throttling-group").items()):
            lines += [f"## {group}", ", ".join(places)]
        return _page(lines)

    def event_filters(self, filters: list[FilterView]) -> str:
        lines = [
            "# Event filters",
            (
                "What [a subscription](../subscriptions.md) can be told of: functions of "
                "`ringkit.filters`."
            ),
        ]
        needed = {
            name
            for facts in self.facts.values()
            for name in _BETWEEN.split(facts.get("x-app-permission", ""))[::2]
        }
        for view in filters:
            lines += [_heading(2, f"`{view.name}`", view.name), f"`{view.path}`"]
            events = [({}, view.event), *view.variants] if view.event else view.variants
            notes = [
                f"Notifications: {self._link(event, '')}"
                + (f" with {_query(query)}" if query else "")
                for query, event in events
            ]
            if view.permission:
                # One that no operation needs has no place of its own.
                known = view.permission in needed
                shown = (
                    _permission_links("app", view.permission) if known else f"`{view.permission}`"
                )
                notes.append(f"App permission: {shown}")
            notes += [f"Query: `{name}` ({kind})" for name, kind in view.query.items()]
            lines.append("\n".join(f"- {note}" for note in notes))
        return _page(lines)

    # --- parts of pages ------------------------------------------------------------------------

    def _by(self, modules: list[ModuleView], key: str) -> dict[str, list[str]]:
        """Return links to the operations that have each value of `key`."""
        found: dict[str, list[str]] = defaultdict(list)
        for module in modules:
            for operation in module.operations:
                if value := self.facts[operation.identity].get(key):
                    place = f"{module.name}.md#{operation.identity}"
                    found[value].append(f"[{module.name}.{operation.name}]({place})")
        return found

    def _operation(self, module: ModuleView, operation: OperationView) -> Iterator[str]:
        yield _heading(2, operation.name, operation.identity)
        yield f"{operation.title} {operation.prose}".strip()
        yield f"`{operation.method} {operation.path}`"
        yield _code(_signature(module, operation))
        yield _bullets(self._operation_facts(operation))
        if operation.arguments:
            rows = [self._argument(argument) for argument in operation.arguments]
            yield _table("argument", rows)
        for payload in operation.payloads:
            yield from self._body(operation, payload)
        if example := self.examples.get(operation.identity):
            yield "**Example**"
            yield _code(whole_program(example))

    def _operation_facts(self, operation: OperationView) -> Iterator[str]:
        facts = self.facts[operation.identity]
        returned = [
            f"{status} "
            + ("several, see [many ids](../pages.md)" if what == "*" else self._type(what))
            for status, what in operation.results
        ]
        yield f"**Returns** {'; '.join(returned)}"
        if operation.failures:
            described = ", ".join(operation.failures)
            yield f"**Described errors** {described}: see [Errors](../errors.md)"
        group = facts.get("x-throttling-group")
        if group and group != "NoThrottling":
            yield f"**Rate group** [{group}](rate-groups.md#{group.lower()})"
        for key, (prefix, _, title) in _PERMISSIONS.items():
            if value := facts.get(key):
                yield f"**{title}** {_permission_links(prefix, value)}"
        known = ("Rate group", "Not rate", "App perm", "User perm", "Account feature")
        yield from (fact for fact in operation.facts if not fact.startswith(known))
        reference = f"[RingCentral's reference]({operation.reference})"
        yield f"Operation id `{operation.identity}`, in {reference}"

    def _argument(self, argument: ArgumentView) -> tuple[str, str, str]:
        if argument.default == '"~"':
            return argument.name, "str or int", 'That of the user who is logged in is `"~"`.'
        kind = _listed(argument.values) if 0 < len(argument.values) <= _FEW else ""
        plain = argument.annotation.removesuffix(" | None").removesuffix(" | Unset")
        item, several, _ = plain.partition(" | Sequence[")
        kind = (kind or self._type(item)) + (", one or several" if several else "")
        required = [] if argument.default else ["required"]
        return argument.name, kind, _meaning(argument.text, [*required, *argument.facts])

    def _body(self, operation: OperationView, payload: PayloadView) -> Iterator[str]:
        kind = _KINDS.get(payload.kind, payload.kind)
        needed = "" if operation.body_required else ", may be left out"
        yield f"**Body** {self._type(payload.model)} ({kind}{needed})"
        model = next((m for m in self.classes.models if m.name == payload.model), None)
        if model is not None:
            rows = [self._field(model, item) for item in model.fields if not item.read_only]
            if rows:
                yield _table("member", rows)

    def _model(self, model: ModelView) -> Iterator[str]:
        yield model.title
        rows = [self._field(model, item, "models/") for item in model.fields]
        yield _table("field", rows) if rows else "It has no described members."
        for name, values in model.enumerations:
            yield f"{_anchored(name)}: {_listed(values)}"

    def _field(self, model: ModelView, item: FieldView, folder: str = "") -> tuple[str, str, str]:
        required = ["required"] if item.required and model.name in self.sent else []
        kind = self._type(item.annotation, folder)
        return item.name, kind, _meaning(item.text, [*required, *item.facts])

    # --- links ---------------------------------------------------------------------------------

    def _type(self, annotation: str, folder: str = "") -> str:
        """Return an annotation in words, its classes linked."""
        found = _TOKEN.findall(annotation)
        if not found:
            return annotation
        text, rest = self._words(found, folder)
        if rest:
            raise CodegenError(f"no type in words for {annotation}: {rest}")
        return text

    def _words(self, tokens: list[str], folder: str) -> tuple[str, list[str]]:
        """Read one type, alternatives included, and return the tokens after it."""
        options: list[str] = []
        while tokens:
            head, tokens = tokens[0], tokens[1:]
            if tokens[:1] == ["["]:
                inner, tokens = self._inside(head, tokens[1:], folder)
                options.append(inner)
            else:
                options.append(self._link(head, folder))
            if tokens[:1] != ["|"]:
                break
            tokens = tokens[1:]
        return _either(options), tokens

    def _inside(self, head: str, tokens: list[str], folder: str) -> tuple[str, list[str]]:
        parts: list[str] = []
        while tokens and tokens[0] != "]":
            if tokens[0] == ",":
                tokens = tokens[1:]
                continue
            part, tokens = self._words(tokens, folder)
            parts.append(part)
        tokens = tokens[1:]
        if head == "Literal":
            return _either(parts), tokens
        if head == "dict":
            return f"dict of {parts[1]} by name", tokens
        return f"{'list' if head == 'list' else 'sequence'} of {parts[0]}", tokens

    def _link(self, name: str, folder: str) -> str:
        """Return the name of a type, with a link if it is a class or an enumeration."""
        if name.startswith("'"):
            return _value(name[1:-1])
        module = self.classes.modules.get(name)
        back = "" if folder else "models/"
        if module is None:
            return {"Null": "null", "None": "null", "Any": "any value"}.get(name, name)
        if module == "enumerations":
            return f"[{name}]({back}enumerations.md#{name.lower()})"
        owner = self._schemas[name].get("x-inside", name)
        values = self._schemas[name].get("enum")
        if values is not None and len(values) <= _FEW:
            return _listed(values)
        return f"[{name}]({back}{owner[0].lower()}.md#{name.lower()})"


def _signature(module: ModuleView, operation: OperationView) -> str:
    """Return the call of a client as it is declared, on one line if that fits."""
    head = f"rc.api.{module.name}.{operation.name}("
    arguments = [item.removesuffix(" = UNSET") for item in operation.signature]
    shown = [
        item.replace(" | Unset | None", "").replace(" | Unset", "")
        + ("" if item == full else " = UNSET")
        for item, full in zip(arguments, operation.signature, strict=True)
    ]
    short = f"{head}{', '.join(shown)}) -> {operation.returns}"
    if len(short) <= _LINE:
        return f"{short}\n"
    return (
        "\n".join([head, *(f"    {item}," for item in shown), f") -> {operation.returns}"]) + "\n"
    )


def _meaning(text: str, facts: Iterable[str]) -> str:
    """Return the cell of a table: what is written about it, then the facts."""
    facts = "; ".join(facts)
    return " ".join(
        part for part in (text, f"{facts[:1].upper()}{facts[1:]}." if facts else "") if part
    )


def _table(title: str, rows: list[tuple[str, str, str]]) -> str:
    cells = [[f"`{name}`", kind, meaning] for name, kind, meaning in rows]
    return "\n".join(
        [
            f"| {title} | type | meaning |",
            "|---|---|---|",
            *(f"| {' | '.join(_cell(cell) for cell in row)} |" for row in cells),
        ]
    )


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


def _listed(values: Iterable[object]) -> str:
    return _either([_value(str(value)) for value in values])


def _value(text: str) -> str:
    return f'`"{text}"`'


def _either(options: list[str]) -> str:
    options = list(dict.fromkeys(options))
    return (
        ", ".join(options[:-1]) + (" or " if len(options) > 1 else "") + (options[-1:] or [""])[0]
    )


def _query(query: Mapping[str, str]) -> str:
    pairs = "&".join(f"{name}={value}" for name, value in query.items())
    return f"`?{pairs}`"


def _permission_anchor(prefix: str, name: str) -> str:
    return f"{prefix}-{name.lower()}"


def _permission_links(prefix: str, value: str) -> str:
    """Return a permission, or several with what stands between them, each linked to its place."""
    return "".join(
        part if number % 2 else f"[{part}](permissions.md#{_permission_anchor(prefix, part)})"
        for number, part in enumerate(_BETWEEN.split(value))
    )


def _heading(level: int, text: str, anchor: str) -> str:
    return f"{'#' * level} {text} {{#{anchor}}}"


def _anchored(name: str) -> str:
    return f'<a id="{name.lower()}"></a>`{name}`'


def _bullets(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _code(text: str) -> str:
    return f"```python\n{text}```"


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}" + ("" if number == 1 else "s")


def _page(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part) + "\n"
