"""Reports of changes: every kind of edit at random places, both directions, and the types."""

from __future__ import annotations

import ast
import json
import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from codegen.changes.compare import Change, Comparison, compare
from codegen.changes.kinds import KINDS, Effect, effect_of
from codegen.changes.report import (
    Report,
    as_json,
    as_markdown,
    changelog,
    names_to_keep,
    next_version,
)
from codegen.changes.surface import Operation, Surface
from codegen.changes.types import (
    ANY,
    NONE,
    ListOf,
    MapOf,
    Named,
    Relation,
    Scalar,
    Type,
    Value,
    covers,
    expanded,
    relation,
)
from codegen.document import CodegenError, to_yaml
from codegen.names import class_module
from codegen.pinned import NAMES, NameTable, read_names
from tests.codegen import edits
from tests.codegen.conftest import ROOT
from tests.codegen.documents import shuffled
from tests.codegen.edits import Edit, Editor, Expected

Document = dict[str, Any]
GENERATED = ROOT / "generated" / "ringkit_api"
#: A part of the description with every form of operation, small enough for many editions.
TAGS = {"SMS", "Message Store", "Call Log", "Custom Fields"}


@cache
def table() -> NameTable:
    return read_names(ROOT / NAMES)


@cache
def description() -> Document:
    found: Document = json.loads((GENERATED / "description.json").read_text("utf-8"))
    return found


@cache
def whole() -> Surface:
    return edits.surface(description(), table())


@cache
def small() -> tuple[Document, Surface]:
    document = edits.part(description(), TAGS)
    return document, edits.surface(document, table())


def edited(name: str, seed: int) -> tuple[Expected, Comparison]:
    document, before = small()
    editor = Editor(document, before, f"{name} {seed}")
    expected = EDITS[name][0](editor)
    return expected, compare(before, edits.surface(editor.document, table()))


NULLABLE: Document = {"nullable": True}
CODES: Document = {"enum": ["Zebra", "Horse"]}
NUMBER: Document = {"type": "boolean"}
BREAKING, ADDITIVE, NEUTRAL = "breaking", "additive", "neutral"

#: Each edit with what it does to users, and the kinds of changes that come with it.
EDITS: dict[str, tuple[Edit, str, set[str]]] = {
    "operation removed": (edits.remove_operation, BREAKING, {"class removed"}),
    "operation added": (edits.add_operation, ADDITIVE, set()),
    "operation renamed": (
        edits.rename_operation, BREAKING, {"operation id changed", "class renamed"}),
    "operation moved": (edits.move_operation, NEUTRAL, {
        "pages removed", "several ids removed", "all_ removed", "argument required"}),
    "operation deprecated": (edits.deprecate_operation, NEUTRAL, set()),
    "rate group": (edits.access("x-throttling-group", "rate group"), NEUTRAL, set()),
    "application permission": (
        edits.access("x-app-permission", "application permission"), NEUTRAL, set()),
    "user permission": (edits.access("x-user-permission", "user permission"), NEUTRAL, set()),
    "account feature": (edits.access("x-feature", "account feature"), NEUTRAL, set()),
    "path parameter renamed": (
        edits.rename_path_parameter, BREAKING,
        {"operation moved", "argument optional", "argument required", "all_ added", "all_ removed",
         "several ids changed"}),
    "query parameter removed": (edits.remove_parameter, BREAKING, set()),
    "query parameter renamed": (edits.rename_query, BREAKING, set()),
    "query parameter added": (edits.add_parameter(required=False), ADDITIVE, set()),
    "required query parameter added": (
        edits.add_parameter(required=True), BREAKING, {"all_ removed", "argument optional"}),
    "query parameter required": (
        edits.change_parameter("argument required", lambda p: {**p, "required": True}),
        BREAKING, {"all_ removed"}),
    "query parameter of other type": (
        edits.change_parameter("argument of other type", lambda p: {**p, "schema": NUMBER}),
        BREAKING, {"argument limits changed"}),
    "query parameter narrower": (
        edits.change_parameter(
            "argument narrower", lambda p: {**p, "schema": {**edits.TEXT, **CODES}}),
        BREAKING, {"argument limits changed", "class added"}),
    "query parameter wider": (
        edits.change_parameter(
            "argument wider",
            lambda p: {**p, "schema": {"type": "array", "items": p["schema"]}}),
        ADDITIVE, {"argument limits changed"}),
    "query parameter deprecated": (
        edits.change_parameter("argument deprecated", lambda p: {**p, "deprecated": True}),
        NEUTRAL, set()),
    "query parameter longer": (
        edits.change_parameter(
            "argument limits changed", lambda p: {**p, "schema": {**p["schema"], "maxLength": 7}}),
        NEUTRAL, set()),
    "body required": (edits.require_body, BREAKING, set()),
    "body optional": (edits.free_body, ADDITIVE, set()),
    "result of other type": (
        edits.change_result("result of other type", edits.TEXT), BREAKING, {"statuses changed"}),
    "result removed": (edits.change_result("result removed", None), BREAKING, {"statuses changed"}),
    "required member of requests added": (
        edits.add_member("request", required=True), BREAKING, set()),
    "member of requests added": (edits.add_member("request", required=False), ADDITIVE, set()),
    "member of requests removed": (edits.remove_member("request"), BREAKING, set()),
    "member of requests renamed": (edits.rename_member("request"), BREAKING, set()),
    "member of requests required": (edits.require_member("request"), BREAKING, set()),
    "member of requests optional": (edits.free_member("request"), ADDITIVE, set()),
    "member of requests wider": (
        edits.change_member("request", "member wider", NULLABLE), ADDITIVE, {
            "member limits changed"}),
    "member of requests narrower": (
        edits.change_member("request", "member narrower", CODES), BREAKING, {
            "member limits changed", "class added"}),
    "member of requests read-only": (
        edits.change_member("request", "member read-only", {"readOnly": True}), BREAKING, {
            "member limits changed"}),
    "required member of answers added": (
        edits.add_member("response", required=True), ADDITIVE, set()),
    "member of answers added": (edits.add_member("response", required=False), ADDITIVE, set()),
    "member of answers removed": (edits.remove_member("response"), BREAKING, set()),
    "member of answers renamed": (edits.rename_member("response"), BREAKING, set()),
    "member of answers required": (edits.require_member("response"), NEUTRAL, set()),
    "member of answers optional": (edits.free_member("response"), BREAKING, set()),
    "member of answers wider": (
        edits.change_member("response", "member wider", NULLABLE), BREAKING, {
            "member limits changed"}),
    "member of answers narrower": (
        edits.change_member("response", "member narrower", CODES), NEUTRAL, {
            "member limits changed", "class added"}),
    "member of answers of other type": (
        edits.change_member("response", "member of other type", NUMBER), BREAKING, {
            "member limits changed"}),
    "member of answers deprecated": (
        edits.change_member("response", "member deprecated", {"deprecated": True}), NEUTRAL, {
            "member limits changed"}),
    "value of answers added": (edits.add_value("response"), ADDITIVE, set()),
    "value of answers removed": (edits.remove_value("response"), BREAKING, set()),
    "value of requests added": (edits.add_value("request"), ADDITIVE, set()),
    "value of requests removed": (edits.remove_value("request"), BREAKING, set()),
    "schema renamed": (edits.rename_schema, BREAKING, {"class renamed"}),
    "schema added": (edits.add_schema, ADDITIVE, set()),
}  # fmt: skip


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_the_change_that_it_is(name: str) -> None:
    for seed in range(2):
        expected, found = edited(name, seed)
        _, effect, others = EDITS[name]
        changes = [
            change
            for change in found.changes
            if (change.kind, change.place, change.name)
            == (expected.kind, expected.place, expected.name)
        ]
        assert [change.effect.value for change in changes] == [effect], (expected, found.changes)
        rest = {change.kind for change in found.changes if change not in changes}
        assert rest <= others, (expected, found.changes)


# --- both directions ---------------------------------------------------------------------------

#: What a change is when it is read from the other side.
MIRRORED = [
    ("added", "removed"),
    ("required", "optional"),
    ("wider", "narrower"),
    ("deprecated", "restored"),
    ("read-only", "writable"),
]


def mirrored(kind: str) -> str:
    kind = re.sub(r"^required (\w+) added$", r"\1 added", kind)
    for one, other in [*MIRRORED, *(pair[::-1] for pair in MIRRORED)]:
        if kind.endswith(f" {one}"):
            return kind.removesuffix(one) + other
    return kind


def seen_from_there(change: Change) -> tuple[str, str, str]:
    """Return a change of A to B as B to A has it."""
    kind = mirrored(change.kind)
    if kind in ("operation renamed", "class renamed"):
        return kind, change.before, ""
    if kind in ("argument renamed", "member renamed"):
        return kind, change.place, change.before
    return kind, change.place, change.name


def seen_from_here(change: Change) -> tuple[str, str, str]:
    kind = re.sub(r"^required (\w+) added$", r"\1 added", change.kind)
    return kind, change.place, "" if kind in ("operation renamed", "class renamed") else change.name


@pytest.mark.parametrize("seed", range(3))
def test_both_directions_mirror_each_other(seed: int) -> None:
    document, before = small()
    chance = random.Random(seed)
    names = chance.sample([name for name in sorted(EDITS) if "operation " not in name], 12)
    for name in names:
        editor = Editor(document, before, f"{name} {seed}")
        try:
            EDITS[name][0](editor)
        except (IndexError, StopIteration, ValueError, KeyError):
            continue  # an edit before it has taken its place away
        document = editor.document
    after = edits.surface(document, table())
    there, back = compare(before, after), compare(after, before)
    assert len(there.changes) > 8
    assert sorted(map(seen_from_here, there.changes)) == sorted(map(seen_from_there, back.changes))


def test_an_edition_has_no_changes_to_itself() -> None:
    assert compare(whole(), whole()).changes == ()
    again = edits.surface(shuffled(description(), 1), table())
    assert compare(whole(), again).changes == ()


# --- types -------------------------------------------------------------------------------------


def read(annotation: ast.expr) -> Type:
    """Return the type that generated code has written."""
    match annotation:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return read(left) | read(right)
        case ast.Constant(value=None) | ast.Name(id="Null"):
            return frozenset({NONE})
        case ast.Subscript(value=ast.Name(id="list" | "Sequence"), slice=item):
            return frozenset({ListOf(read(item))})
        case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, value])):
            return frozenset({MapOf(read(value))})
        case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Tuple(elts=values)):
            return frozenset().union(*map(literal, values))
        case ast.Subscript(value=ast.Name(id="Literal"), slice=value):
            return literal(value)
        case ast.Name(id="Unset"):
            return frozenset()
        case ast.Name(id="Any"):
            return frozenset({ANY})
        case ast.Name(id=name):
            known = name in ("str", "int", "float", "bool", "datetime", "date", "File", "bytes")
            return frozenset({Scalar(name) if known else Named(name)})
    raise AssertionError(ast.dump(annotation))


def literal(value: ast.expr) -> Type:
    found = ast.literal_eval(value)
    return frozenset({Value(repr(found), type(found).__name__)})


def meant(found: Type) -> Type:
    """Return a type without aliases: unions of the same classes share one of their names."""
    return expanded(found, whole().expand)


@cache
def tree(module: str) -> ast.Module:
    return ast.parse((GENERATED / f"{module.replace('.', '/')}.py").read_text("utf-8"))


def test_members_have_the_types_that_are_generated() -> None:
    count = 0
    for one in whole().classes.values():
        if one.kind != "class":
            continue
        nodes = tree(f"models.{class_module(one.name)}").body
        written = next(n for n in nodes if isinstance(n, ast.ClassDef) and n.name == one.name)
        fields = {
            ast.unparse(node.target): node.annotation
            for node in written.body
            if isinstance(node, ast.AnnAssign)
        }
        assert set(fields) == {member.python for member in one.members.values()}, one.name
        for member in one.members.values():
            assert meant(read(fields[member.python])) == meant(member.type), (one.name, member)
            optional = "Unset" in ast.unparse(fields[member.python])
            assert optional is not member.required, (one.name, member)
            count += 1
    assert count > 6000


def test_functions_have_the_types_that_are_generated() -> None:
    none = frozenset({NONE})
    for one in whole().operations.values():
        module, _, name = one.python.partition(".")
        function = next(
            node
            for node in tree(module).body
            if isinstance(node, ast.FunctionDef)
            and node.name == name
            and "overload" not in map(ast.unparse, node.decorator_list)
        )
        arguments = dict(zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True))
        found = {a.arg: (a.annotation, default) for a, default in arguments.items()}
        expected = {parameter.python for parameter in one.parameters.values()}
        others = found.keys() - expected
        assert others == {
            *(["body"] if one.body else []),
            *(["attachments"] if one.attachments else []),
            *(["all_"] if one.deletes_all else []),
        }, one.python
        for parameter in one.parameters.values():
            annotation, default = found[parameter.python]
            assert annotation is not None
            assert meant(read(annotation)) - none == meant(parameter.type) - none, (one, parameter)
            assert (default is None) is parameter.required, (one.python, parameter)
        assert isinstance(function.returns, ast.Subscript)
        result = function.returns.slice
        result = result.elts[0] if isinstance(result, ast.Tuple) else result
        assert meant(read(result)) == meant(one.result), one.python


# --- the table, the report ---------------------------------------------------------------------


def test_the_graver_effect_counts_where_a_class_is_in_requests_and_responses() -> None:
    assert effect_of("member optional", "both") is Effect.BREAKING
    assert effect_of("member optional", "request") is Effect.ADDITIVE
    assert effect_of("member removed", "nowhere") is Effect.NEUTRAL
    assert effect_of("class removed", "nowhere") is Effect.BREAKING


def test_every_breaking_change_says_what_to_do() -> None:
    for kind, meant in KINDS.items():
        breaks = Effect.BREAKING in (meant.request, meant.response)
        assert bool(meant.advice) is breaks, kind


def comparison_of(*names: str) -> Comparison:
    """Return what some edits, one after the other, change."""
    document, before = small()
    for name in names:
        editor = Editor(document, before, f"{name} report")
        EDITS[name][0](editor)
        document = editor.document
    return compare(before, edits.surface(document, table()))


@pytest.mark.parametrize(
    ("names", "versions"),
    [
        ((), {"0.3.1": "0.3.1", "1.2.3": "1.2.3"}),
        (("rate group",), {"0.3.1": "0.3.2", "1.2.3": "1.2.4"}),
        (("operation deprecated",), {"0.3.1": "0.3.2", "1.2.3": "1.3.0"}),
        (("rate group", "member of answers added"), {"0.3.1": "0.3.2", "1.2.3": "1.3.0"}),
        (("operation removed", "schema added"), {"0.3.1": "0.4.0", "1.2.3": "2.0.0"}),
    ],
    ids=["nothing", "neutral", "deprecated", "additive", "breaking"],
)
def test_the_version_is_that_of_the_gravest_change(
    names: tuple[str, ...], versions: dict[str, str]
) -> None:
    changes = comparison_of(*names).changes
    assert {version: next_version(version, changes) for version in versions} == versions


def test_a_version_has_three_numbers() -> None:
    with pytest.raises(CodegenError, match=r"'1\.2'"):
        next_version("1.2", [])


def test_the_report_begins_with_what_breaks_and_says_what_to_do() -> None:
    found = comparison_of(
        "operation renamed", "member of requests renamed", "schema added", "rate group"
    )
    notes = {"Corrections without a target": ["nothing at $.x"]}
    report = Report("one", "two", "0.3.1", found, notes)
    text = as_markdown(report)
    headings = re.findall(r"^##? (.*)$", text, re.MULTILINE)
    assert headings == [
        "Changes of the description", "Breaking changes", "Names to decide",
        "Corrections without a target", "Additions", "Neutral changes", "Entry for CHANGELOG.md",
    ]  # fmt: skip
    assert "Proposed version: 0.3.1 → **0.4.0**." in text
    (renamed,) = [change for change in found.changes if change.kind == "operation renamed"]
    assert (
        "### Operation renamed (1)\n\nWhat to do: call it by its new name.\n\n"
        f"- `{renamed.place}` (`zebraStripes`): `{renamed.before}` → `{renamed.place}`"
    ) in text
    assert f"- Operations: `{renamed.before}` is `{renamed.place}`." in changelog(found)
    written = json.loads(as_json(report))
    assert written["proposed_version"] == "0.4.0"
    assert written["notes"] == notes
    assert len(written["changes"]) == len(found.changes) == sum(written["counts"].values())


def adopted(names: Document, kept: Document) -> Document:
    """Return a table with names under new keys, in place of those with the old keys."""
    found = {key: name for key, name in names.items() if name not in kept.values()}
    for key, name in kept.items():
        found[key] = adopted(found.get(key, {}), name) if isinstance(name, dict) else name
    return found


def test_the_names_that_a_report_proposes_keep_the_old_ones(tmp_path: Path) -> None:
    document, before = small()
    for name in ("operation renamed", "schema renamed", "member of answers renamed",
                 "path parameter renamed"):  # fmt: skip
        editor = Editor(document, before, f"{name} kept")
        EDITS[name][0](editor)
        document = editor.document
    found = compare(before, edits.surface(document, table()))
    kept = names_to_keep(found)
    assert set(kept) >= {"operations", "schemas", "members", "arguments"}
    given = adopted(table().given(), kept)
    path = tmp_path / "names.yaml"
    path.write_text(to_yaml(given), "utf-8")
    again = compare(before, edits.surface(document, read_names(path)))
    assert again.of(Effect.BREAKING) == [], again.changes
    assert {"operation id changed", "member key changed", "argument key changed"} <= {
        change.kind for change in again.changes
    }


# --- what edits at random places do not meet ----------------------------------------------------


def one_changed(
    find: Callable[[Operation], bool], **changes: Any
) -> tuple[Operation, set[tuple[str, str]]]:
    """Change the first operation that fits; return it, and the kinds and names that changed."""
    _, before = small()
    one = next(one for one in before.operations.values() if find(one))
    operations = {**before.operations, one.identity: evolve(one, **changes)}
    found = compare(before, evolve(before, operations=operations)).changes
    assert {change.place for change in found} == {one.python}
    return one, {(change.kind, change.name) for change in found}


@pytest.mark.parametrize(
    ("find", "changes", "kind"),
    [
        (lambda one: one.paging, {"paging": {}}, "pages removed"),
        (lambda one: not one.paging, {"paging": {"style": "links"}}, "pages added"),
        (lambda one: one.paging, {"paging": {"style": "zebra"}}, "pages changed"),
        (lambda one: one.bulk, {"bulk": {}}, "several ids removed"),
        (lambda one: not one.bulk, {"bulk": {"parameter": "x"}}, "several ids added"),
        (lambda one: one.bulk, {"bulk": {"parameter": "x", "limit": 3}}, "several ids changed"),
        (lambda one: not one.deletes_all, {"deletes_all": True}, "all_ added"),
        (lambda one: not one.attachments, {"attachments": True}, "attachments added"),
        (lambda one: one.attachments, {"attachments": False}, "attachments removed"),
        (lambda one: one.body, {"body": frozenset()}, "body removed"),
        (
            lambda one: not one.body,
            {"body": frozenset({ANY}), "body_required": True},
            "required body added",
        ),
        (lambda one: not one.body, {"body": frozenset({ANY})}, "body added"),
        (lambda one: one.body, {"body": frozenset({ANY})}, "body wider"),
        (lambda one: one.body, {"body": frozenset({Scalar("str")})}, "body of other type"),
        (lambda one: one.forms == ("json",), {"forms": ("form",)}, "body form changed"),
        (lambda one: one.result == {NONE}, {"result": frozenset({ANY})}, "result added"),
        (lambda one: one.result != {NONE}, {"result": frozenset({ANY})}, "result wider"),
        (lambda one: one.statuses == ("200",), {"statuses": ("201",)}, "statuses changed"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_else_changes_of_operations(
    find: Callable[[Operation], bool], changes: Document, kind: str
) -> None:
    assert one_changed(find, **changes)[1] == {(kind, "")}


def test_event_filters_and_their_notifications() -> None:
    before = whole()
    filters = dict(before.filters)
    del filters["presence"]
    line = filters["line_presence"]
    filters["line_presence"] = evolve(
        line, path="/zebra", events=frozenset({Named("MessageEvent")}), query={"x": "string"},
        permission="Zebra",
    )  # fmt: skip
    filters["zebra"] = evolve(line, name="zebra")
    found = compare(before, evolve(before, filters=filters)).changes
    gone = [
        (change.kind, change.name, change.effect.value)
        for change in found
        if change.place == "line_presence"
    ]
    assert gone == [
        ("notification changed", "", BREAKING),
        *(("filter argument removed", name, BREAKING) for name in sorted(line.query)),
        ("filter argument added", "x", ADDITIVE),
        ("event filter moved", "", NEUTRAL),
        ("filter permission changed", "", NEUTRAL),
    ]
    others = {(change.kind, change.place) for change in found if change.place != "line_presence"}
    assert others == {("event filter removed", "presence"), ("event filter added", "zebra")}


def test_unions_and_what_a_class_has_become() -> None:
    before = whole()
    union = before.classes["AnyPublicDeliveryMode"]
    less = evolve(union, options=union.options - {Named("InternalDeliveryMode")})
    one = before.classes["MessageParty"]
    other = evolve(one, kind="enumeration", members={}, options=frozenset({Value("'a'", "str")}))
    classes = {**before.classes, less.name: less, one.name: other}
    found = compare(before, evolve(before, classes=classes))
    assert {(c.kind, c.place, c.name, c.effect.value) for c in found.changes} == {
        ("option removed", "AnyPublicDeliveryMode", "InternalDeliveryMode", NEUTRAL),
        ("class of other kind", "MessageParty", "", BREAKING),
    }
    back = compare(found.new, before)
    assert [(c.kind, c.effect.value) for c in back.changes if c.name] == [
        ("option added", BREAKING)
    ]


def test_a_value_between_wide_types_is_covered() -> None:
    text, number = frozenset({Scalar("str")}), frozenset({Scalar("int")})
    one, two = (frozenset({Value(f"'{name}'", "str")}) for name in "ab")
    for wide, narrow in [
        (text, one), (one | two, one), (frozenset({ANY}), text), (text | {NONE}, text),
        (frozenset({Scalar("float")}), number),
        (frozenset({ListOf(text)}), frozenset({ListOf(one)})),
        (frozenset({MapOf(text)}), frozenset({MapOf(one)})),
    ]:  # fmt: skip
        assert covers(wide, narrow), (wide, narrow)
        assert not covers(narrow, wide), (wide, narrow)
    assert relation(one | two, one) is relation(one, two) is Relation.VALUES
    assert relation(text, number) is Relation.OTHER
    anything = frozenset({ANY})
    assert relation(anything, anything | text) is relation(text | one, text) is Relation.SAME
