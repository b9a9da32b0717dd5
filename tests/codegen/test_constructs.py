"""What an edition of the description may hold: it is carried, or refused with place and keyword."""

from __future__ import annotations

import copy
import importlib
import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.document import CodegenError, UnsupportedError, parse, to_yaml
from codegen.gate import check_description
from tests.codegen.chain import imported, use, write_package

Document = dict[str, Any]
Edit = Callable[[Document], None]

TEXT: Document = {"type": "string"}
BASE: Document = {
    "openapi": "3.0.3",
    "info": {"title": "Small", "version": "1"},
    "security": [{"OAuth2": []}],
    "paths": {
        "/things/{thingId}": {
            "put": {
                "tags": ["Things"],
                "operationId": "updateThing",
                "parameters": [
                    {"name": "thingId", "in": "path", "required": True, "schema": TEXT},
                    {"name": "view", "in": "query", "schema": TEXT},
                ],
                "requestBody": {"content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Thing"}}}, "required": True},
                "responses": {"200": {"content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Thing"}}}}},
            }
        }
    },
    "components": {
        "securitySchemes": {
            "OAuth2": {"type": "oauth2", "flows": {}},
            "Basic": {"type": "http", "scheme": "basic"},
        },
        "schemas": {
            "Thing": {"type": "object", "properties": {"id": TEXT, "name": TEXT},
                      "required": ["name"]},
            "Round": {"type": "object", "properties": {"radius": {"type": "number"}}},
            "Square": {"type": "object", "properties": {"side": {"type": "number"}}},
        },
    },
}  # fmt: skip


def operation(document: Document) -> Document:
    found: Document = document["paths"]["/things/{thingId}"]["put"]
    return found


def schemas(document: Document) -> Document:
    found: Document = document["components"]["schemas"]
    return found


def body(media: str, schema: Document) -> Edit:
    def edit(document: Document) -> None:
        operation(document)["requestBody"]["content"] = {media: {"schema": schema}}

    return edit


def answer(media: str, schema: Document, status: str = "200") -> Edit:
    def edit(document: Document) -> None:
        operation(document)["responses"] = {status: {"content": {media: {"schema": schema}}}}

    return edit


def member(schema: Document, name: str = "more", **components: Document) -> Edit:
    def edit(document: Document) -> None:
        schemas(document)["Thing"]["properties"][name] = schema
        schemas(document).update(copy.deepcopy(components))

    return edit


def component(name: str, schema: Document | None = None) -> Edit:
    """Add a component of this name, and refer to it in the body and in the answer."""
    return member({"$ref": f"#/components/schemas/{name}"}, **{
        name: schema or {"type": "object", "properties": {"a": TEXT}}
    })  # fmt: skip


def parameter(name: str = "extra", **keywords: Any) -> Edit:
    def edit(document: Document) -> None:
        declared = {"name": name, "in": "query", "schema": TEXT, **keywords}
        operation(document)["parameters"].append(
            {key: value for key, value in declared.items() if value is not None}
        )

    return edit


def identity(text: str, tag: str = "Things") -> Edit:
    def edit(document: Document) -> None:
        operation(document).update({"operationId": text, "tags": [tag], "deprecated": True})

    return edit


def _drop(mapping: Document, *keys: str) -> None:
    for key in keys:
        del mapping[key]


def path_item(document: Document) -> None:
    document["openapi"] = "3.1.0"
    item = document["paths"].pop("/things/{thingId}")
    document["components"]["pathItems"] = {"Thing": item}
    document["paths"]["/things/{thingId}"] = {"$ref": "#/components/pathItems/Thing"}


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


SHAPES = [ref("Round"), ref("Square")]
CARRIED: dict[str, Edit] = {
    "a media type with parameters": body("application/json;charset=UTF-8", ref("Thing")),
    "a media type in capitals": answer("Application/JSON; charset=utf-8", ref("Thing")),
    "an array of texts": body("application/json", {"type": "array", "items": TEXT}),
    "an array of numbers as answer": answer(
        "application/json", {"type": "array", "items": {"type": "integer"}}
    ),
    "a text as answer in JSON": answer("application/json", TEXT),
    "a map as answer": answer("application/json", {"type": "object", "additionalProperties": TEXT}),
    "an array of arrays": answer(
        "application/json", {"type": "array", "items": {"type": "array", "items": ref("Thing")}}
    ),
    "a union without mapping": member(
        {"oneOf": SHAPES, "discriminator": {"propertyName": "kind"}}
    ),
    "a union with a mapping, its member declared nowhere": member(
        {"oneOf": SHAPES, "discriminator": {"propertyName": "kind", "mapping": {
            "r": "#/components/schemas/Round", "s": "#/components/schemas/Square"}}}
    ),
    "a union with a text": member({"oneOf": [*SHAPES, TEXT]}),
    "a union of one object and a text": member({"anyOf": [ref("Round"), TEXT]}),
    "a component that is a union with a text": component("Either", {"oneOf": [*SHAPES, TEXT]}),
    "a component that is a union of texts and numbers": component(
        "Either", {"oneOf": [TEXT, {"type": "integer"}]}
    ),
    "a union of unions with a text": member(
        ref("Outer"), Outer={"oneOf": [ref("Inner"), ref("Round")]},
        Inner={"oneOf": [ref("Square"), TEXT]},
    ),
    "a body that is a union with a list": body(
        "application/json", {"oneOf": [ref("Thing"), {"type": "array", "items": ref("Thing")}]}
    ),
    "only a multipart answer": answer("multipart/mixed", {"type": "string"}),
    "only a multipart answer for several": answer("multipart/mixed", TEXT, "207"),
    "a map of an enumeration": member(
        {"type": "object", "additionalProperties": {"type": "string", "enum": ["a", "b"]}}
    ),
    "a component that is a map of an enumeration": component(
        "Flags", {"type": "object", "additionalProperties": {"type": "string", "enum": ["a", "b"]}}
    ),
    "a path item by reference": path_item,
    "a constant object": member({"const": {"a": 1}}),
    "an enumeration of objects": member({"enum": [{"a": 1}, {"a": 1}, {"b": [2]}]}),
    "a constant list": member({"const": [1, 2]}),
    "a member in other letters": member(TEXT, "имя"),
    "a member with an accent": member(TEXT, "prénom"),
    "a schema in other letters": component("Объект"),
    "a schema with an accent": component("Élève"),
    "a tag in other letters": identity("updateThing", "Вещи"),
    "an operation in other letters": identity("обновить"),
    "a plain text body": body("text/plain", TEXT),
    "a plain text body without schema": body("text/plain", {}),
    "a csv body of bytes": body("text/csv", {"type": "string", "format": "binary"}),
    "an image body": body("image/png", {}),
    "a body of any type": body("image/*", {"type": "string", "format": "binary"}),
    "a vendor JSON body": body("application/vnd.other+json", ref("Thing")),
    "a quote in an operation id": identity('up"date\'Thing'),
    "code in an operation id": identity('"); import os; os._exit(3) #'),
    "a line break in an operation id": identity("update\nThing"),
    "a quote in a tag": identity("updateThing", '"""); import os; os._exit(3) #'),
    "a backslash in a tag": identity("updateThing", "Things\\"),
    "an operation called deprecated": identity("deprecated"),
    "an operation called overload": identity("overload"),
    "an operation called withRawResponse": identity("withRawResponse"),
    "an operation that is a keyword": identity("import"),
    "an operation of symbols": identity("€"),
    "nullable by 3.0": member({"type": "string", "nullable": True}),
    "a reference with nullable": member({"allOf": [ref("Round")], "nullable": True}),
    "allOf with a union": member({"allOf": [ref("Round"), {"oneOf": SHAPES}]}),
    "allOf of a union with a discriminator": member(
        {"allOf": [{"oneOf": SHAPES, "discriminator": {"propertyName": "kind"}}, ref("Round")]}
    ),
    "an enumeration as answer": answer("application/json", {"enum": ["a", "b"]}),
    "a list of an enumeration as answer": answer(
        "application/json", {"type": "array", "items": {"enum": ["a", "b"]}}
    ),
    "a list of an enumeration as body": body(
        "application/json", {"type": "array", "items": {"enum": ["a", "b"]}}
    ),
    "a map of objects as answer": answer(
        "application/json", {"type": "object", "additionalProperties": ref("Thing")}
    ),
    "a map of lists as body": body(
        "application/json", {"type": "object", "additionalProperties": {
            "type": "array", "items": {"type": "string"}}}
    ),
    "a list or an object as answer": answer(
        "application/json", {"oneOf": [ref("Thing"), {"type": "array", "items": ref("Thing")}]}
    ),
    "an enumeration named by a parameter": parameter(
        schema={"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}
    ),
    "a client secret": lambda d: operation(d).update(security=[{}, {"Basic": []}]),
    "no security": lambda d: operation(d).update(security=[]),
    "an answer for a status class": answer("application/json", ref("Thing"), "2xx"),
    "no tags and no id": lambda d: _drop(operation(d), "tags", "operationId"),
    **{f"a schema called {name}": component(name) for name in (
        "In", "Class", "Any", "Model", "Call", "None", "True", "Literal", "Unset", "UNSET", "Page",
        "Operation", "Union", "TypedDict", "Sequence", "File", "Datetime", "List", "Dict", "Str",
        "ThingDict", "ThingsApi", "Event", "UnknownEvent", "import", "async", "2fast", "thing",
        "THING", "a.b-c", "Null", "Bool", "Object", "Type", "Payload", "TypeAlias", "NotRequired",
        "Unpack", "Overload", "Models", "Init", "Enumerations",
    )},
    **{f"an enumeration called {name}": component(name, {"type": "string", "enum": ["a", "b"]})
       for name in ("In", "Any", "Literal", "Model", "Class", "thing")},
    **{f"a parameter called {name}": parameter(name) for name in (
        "calls", "attachments", "body", "all", "all_", "options", "self", "timeout", "headers",
        "query", "None", "from", "UNSET", "Call", "require_filter", "thingId", "X-Y", "a[b]", "€",
        "str", "int", "type", "class",
    )},
    **{f"a member called {name}": member(TEXT, name) for name in (
        "extra", "raw", "data", "_data", "_root", "model", "member", "to_dict", "fromDict", "class",
        "self", "cls", "records", "plan", "_plan", "toRows", "to_json", "UNSET", "Unset", "None",
        "name_", "Name", "str", "follow", "follow_with", "__init__", "__class__", "mro", "a b",
        "keys", "items", "values", "get", "@type", "$ref2", "own_records", "_unset",
    )},
}  # fmt: skip


#: Schemas that contradict themselves (each is in a real edition, or like one), and the type of
#: the member and of the argument that they give.
CONTRADICTIONS: dict[str, tuple[Document, str]] = {
    "values of the items beside a list": (
        {"type": "array", "items": TEXT, "enum": ["a", "b"]}, "list[ThingMore]"
    ),
    "values of the items beside a list without items": (
        {"type": "array", "enum": ["a", "b"]}, "list[ThingMore]"
    ),
    "lists as the values of a list": (
        {"type": "array", "items": TEXT, "enum": [["a"], ["b"]]}, "list[str]"
    ),
    "texts of an object": ({"type": "object", "enum": ["a", "b"]}, "ThingMore"),
    "texts as alternatives of an object": (
        {"type": "object", "anyOf": [{"enum": ["a", "b"]}, {"pattern": "^c"}]}, "str"
    ),
    "numbers of a text": ({"type": "string", "enum": [1, 25]}, "ThingMore"),
    "booleans of a text": ({"type": "string", "enum": [True, False]}, "ThingMore"),
    "texts of an integer": ({"type": "integer", "enum": ["1", "25"]}, "ThingMore"),
    "texts of a boolean": ({"type": "boolean", "enum": ["true", "false"]}, "bool"),
    "words of an integer": ({"type": "integer", "enum": ["one", "two"]}, "ThingMore"),
    "one constant of another type": ({"type": "integer", "enum": ["one"]}, "Literal['one']"),
    "values of several types": (
        {"type": ["string", "integer"], "enum": ["a", 1]}, "Literal['a', 1]"
    ),
    "whole numbers": ({"type": "number", "enum": [1, 25]}, "ThingMore"),
}  # fmt: skip


@pytest.mark.parametrize("what", CONTRADICTIONS)
def test_what_a_schema_lists_decides_where_its_type_contradicts(what: str, tmp_path: Path) -> None:
    schema, expected = CONTRADICTIONS[what]
    document = copy.deepcopy(BASE)
    document["openapi"] = "3.1.0"
    member(schema)(document)
    parameter(schema=schema)(document)
    write_package(document, tmp_path)
    with imported(tmp_path) as package:
        use(package)
        annotation = importlib.import_module("ringkit_api.models").Thing.__annotations__["more"]
    assert annotation.removesuffix(" | Unset") == expected


@pytest.mark.parametrize("what", CARRIED)
def test_a_construct_becomes_calls_and_models(what: str, tmp_path: Path) -> None:
    document = copy.deepcopy(BASE)
    CARRIED[what](document)
    write_package(document, tmp_path)
    with imported(tmp_path) as package:
        calls = use(package)
    assert len(calls) == 1


ITEMS: Document = {"type": "array", "items": TEXT}
FILTER: Document = {
    "type": "object", "properties": {"textName": TEXT, "ids": {"type": "array", "items": TEXT}},
}  # fmt: skip


@pytest.mark.parametrize(
    ("keywords", "value", "query"),
    [
        ({"schema": ITEMS}, ["a", "b"], "extra=a&extra=b"),
        ({"schema": ITEMS, "explode": False}, ["a", "b"], "extra=a,b"),
        ({"schema": ITEMS, "style": "pipeDelimited"}, ["a", "b"], "extra=a%7Cb"),
        ({"schema": ITEMS, "style": "spaceDelimited"}, ["a", "b"], "extra=a%20b"),
        ({"schema": ITEMS, "style": "pipeDelimited", "explode": True}, ["a"], "extra=a"),
        ({"schema": FILTER, "style": "deepObject"}, {"textName": "x", "ids": ["1", "2"]},
         "extra%5BtextName%5D=x&extra%5Bids%5D=1&extra%5Bids%5D=2"),
        ({"schema": None, "content": {"application/json": {"schema": FILTER}}},
         {"textName": "x"}, "extra=%7B%22textName%22:%22x%22%7D"),
        ({"schema": None, "content": {"application/json": {"schema": ITEMS}}},
         ["a"], "extra=%5B%22a%22%5D"),
    ],
)  # fmt: skip
def test_a_query_is_written_in_its_style(
    keywords: Document, value: Any, query: str, tmp_path: Path
) -> None:
    document = copy.deepcopy(BASE)
    parameter(**keywords)(document)
    write_package(document, tmp_path)
    with imported(tmp_path):
        update = importlib.import_module("ringkit_api.things").update_thing
        assert update(thing_id="1", extra_=value, body={"name": "a"}).target == f"/things/1?{query}"
        models = importlib.import_module("ringkit_api.models")
        if isinstance(value, dict):
            made = models.UpdateThingExtra.from_dict(value)
            call = update(thing_id="1", extra_=made, body={"name": "a"})
            assert call.target == f"/things/1?{query}"


def keyword(place: Callable[[Document], Document], name: str, value: Any = None) -> Edit:
    def edit(document: Document) -> None:
        place(document)[name] = {} if value is None else value

    return edit


def thing(document: Document) -> Document:
    found: Document = schemas(document)["Thing"]
    return found


def media(document: Document) -> Document:
    found: Document = operation(document)["requestBody"]["content"]["application/json"]
    return found


OBJECT: Document = {"type": "object", "properties": {"a": TEXT}}
#: The edit, and the place and keyword that the refusal names.
REFUSED: dict[str, tuple[Edit, str]] = {
    "Swagger 2.0": (keyword(lambda d: d, "swagger", "2.0"), r"Swagger 2\.0"),
    "another version": (keyword(lambda d: d, "openapi", "3.2.0"), r"openapi: .*'3\.2\.0'"),
    "no version": (lambda d: d.pop("openapi"), "openapi: .*None"),
    "no paths": (lambda d: d.pop("paths"), "paths: is missing"),
    "no components": (lambda d: d.pop("components"), "components: is missing"),
    "webhooks": (keyword(lambda d: d, "webhooks"), "webhooks: "),
    "servers of an operation": (
        keyword(operation, "servers", []),
        r"operation updateThing \(PUT /things/\{thingId\}\)\.servers",
    ),
    "servers of a path": (
        keyword(lambda d: d["paths"]["/things/{thingId}"], "servers", []), r"path /things.*servers"
    ),
    "deepObject of a text": (
        parameter(style="deepObject"), r"\.extra\.style: deepObject is not carried"
    ),
    "deepObject of objects": (
        parameter(style="deepObject", schema={"type": "object", "properties": {"a": OBJECT}}),
        r"\.extra\.a\.schema: an object inside deepObject",
    ),
    "style matrix": (
        parameter("thingId", **{"in": "path"}, style="matrix"), r"\(thingId\)\.style: matrix"
    ),
    "content of a parameter in XML": (
        parameter(schema=None, content={"application/xml": {"schema": TEXT}}),
        r"updateThing.*\(extra\)\.content: only application/json",
    ),
    "content of a header": (
        parameter(schema=None, content={"application/json": {"schema": TEXT}}, **{"in": "header"}),
        r"updateThing.*\(extra\)\.content: only application/json",
    ),
    "reserved characters": (parameter(allowReserved=True), r"\(extra\)\.allowReserved"),
    "an object in a query": (parameter(schema=OBJECT), r"updateThing.*\.extra\.schema: an object"),
    "an encoding": (
        keyword(media, "encoding", {"name": {"contentType": "application/xml"}}),
        r"updateThing.*encoding\.name\.contentType: application/xml",
    ),
    "a header of an encoding": (
        keyword(media, "encoding", {"name": {"headers": {"X-A": {}}}}), r"headers\.X-A"
    ),
    "a style of an encoding": (
        keyword(media, "encoding", {"name": {"style": "form"}}), r"encoding\['name'\]\.style"
    ),
    "an object in XML": (
        body("application/xml", ref("Thing")), r"requestBody\['application/xml'\]"
    ),
    "an unknown type": (keyword(thing, "type", "file"), r"schema Thing\.type: 'file'"),
    **{
        f"the keyword {name}": (keyword(thing, name), rf"schema Thing\.{re.escape(name)}: ")
        for name in (
            "if", "dependentSchemas", "patternProperties", "$dynamicRef", "$id", "contentSchema",
            "requierd",
        )
    },
    "an empty enumeration": (member({"enum": []}), r"schema Thing.*enum: allows no value"),
    "a scheme that is not declared": (
        keyword(operation, "security", [{"Nothing": []}]), r"updateThing.*security: .*Nothing"
    ),
    "a scheme that is not known": (
        keyword(lambda d: d["components"]["securitySchemes"], "OAuth2", {"type": "apiKey"}),
        r"security: the scheme OAuth2 is of a type",
    ),
    "a schema that is its own member": (
        lambda d: schemas(d).update(Thing={"allOf": [ref("Thing")]}), r"rule merge_all_of: .*Thing"
    ),
    "a schema that is itself": (
        lambda d: schemas(d).update(Thing=ref("Thing")), r"rule merge_all_of: schema Thing\.\$ref"
    ),
    "allOf that contains itself": (
        member({"allOf": [ref("Thing"), OBJECT]}), r"rule merge_all_of: schema Thing\.allOf"
    ),
    "a member without a name": (member(TEXT, ""), r"schema Thing\.properties"),
    "an operation without answers": (
        lambda d: _drop(operation(d), "responses"), r"updateThing.*responses"
    ),
    "a list of answers": (keyword(operation, "responses", [1]), r"updateThing.*responses"),
    "a schema that is a text": (
        lambda d: schemas(d).update(Thing="x"), "schema Thing: expected an object"
    ),
    "a schema that is cut off": (
        lambda d: schemas(d).update(Thing=None), "schema Thing: expected an object"
    ),
    "a parameter without name": (parameter(None), r"updateThing.*parameters\[2\]"),  # type: ignore[arg-type]
    "a discriminator without name": (
        keyword(thing, "discriminator", {}), r"schema Thing\.discriminator"
    ),
    "a reference to no parameter": (
        lambda d: operation(d)["parameters"].append({"$ref": "#/components/parameters/No"}),
        r"updateThing.*parameters\[2\]\.\$ref: reference to nothing: #/components/parameters/No",
    ),
    "a reference to another file": (member({"$ref": "other.yaml#/A"}), r"schema Thing.*only local"),
    "schemas that are missing": (
        lambda d: schemas(d)["Thing"]["properties"].update(
            {f"m{number}": ref(f"Missing{number}") for number in range(20)}
        ),
        r"schema Thing.*reference to nothing: #/components/schemas/Missing",
    ),
    **{
        f"{value!r} as the value of {name}": (
            member({"type": "string", name: value}), rf"schema Thing.*more.*\.{re.escape(name)}: "
        )
        for name, value in (
            ("format", 0), ("contentMediaType", []), ("$ref", 3), ("nullable", "false"),
            ("readOnly", 1), ("enum", {}), ("required", "a"), ("required", [["a"]]),
        )
    },
    "a word for what is required": (
        parameter(required="yes"), r"updateThing.*parameters\[2\]\.required: expected true or false"
    ),
    "a status that is none": (
        answer("application/json", ref("Thing"), "ok"), r"updateThing.*responses: 'ok'"
    ),
    "a media type that is none": (
        answer("json", ref("Thing")), r"updateThing.*content\['json'\]: is no media type"
    ),
    "a path without a slash": (
        lambda d: d["paths"].update({"$ref": operation(d)}), r"path \$ref: a path begins with /"
    ),
    "tags that are a text": (keyword(operation, "tags", "Things"), r"updateThing.*tags"),
    "one media type twice": (
        lambda d: operation(d)["requestBody"]["content"].update(
            {"Application/Json": {"schema": ref("Round")}}
        ),
        "application/json is described twice",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_not_carried_is_refused_by_place_and_keyword(what: str, tmp_path: Path) -> None:
    edit, place = REFUSED[what]
    document = copy.deepcopy(BASE)
    edit(document)
    with pytest.raises(CodegenError, match=place):
        write_package(document, tmp_path)
    assert not (tmp_path / "ringkit_api").exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"openapi": "3.0.3", "paths": {}, "paths": {}}', "twice: 'paths'"),
        (b"paths:\n  /a: {}\n  /a: {}\n", "twice.*/a"),
        (b"responses:\n  200: {}\n  '200': {}\n", "twice: '200'"),
        (b'{"openapi": "3.0.3", "pat', "cut off"),
        (b"paths:\n  '/a", "cut off"),
        (b"", "cut off"),
        (b"- 1\n", "list"),
        ("paths: \u00e9".encode()[:-1], "UTF-8"),
    ],
)
def test_a_text_that_is_no_document_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(CodegenError, match=said):
        parse(content)


@settings(max_examples=25, derandomize=True, database=None)
@given(whats=st.lists(st.sampled_from([*CARRIED, *REFUSED]), min_size=2, max_size=5, unique=True))
def test_constructs_together_are_carried_or_refused(whats: list[str]) -> None:
    """Only CodegenError leaves the generator, and a package that is written can be used."""
    document = copy.deepcopy(BASE)
    for what in whats:
        edit = CARRIED[what] if what in CARRIED else REFUSED[what][0]
        try:
            edit(document)
        except (KeyError, TypeError, AttributeError):
            return  # another edit has removed what this one changes
    with tempfile.TemporaryDirectory() as folder:
        try:
            write_package(document, Path(folder))
        except CodegenError:
            refused = True
        else:
            refused = False
        if refused:
            assert any(what in REFUSED for what in whats), "the generator carries all of these"
            return
        with imported(Path(folder)) as package:
            use(package)


def test_a_document_that_is_cut_off_is_refused() -> None:
    lines = to_yaml(BASE).splitlines(keepends=True)
    whole = lines.index("    Thing:\n")
    for end in range(whole):
        text = "".join(lines[:end]).encode()
        with pytest.raises(CodegenError):
            check_description(parse(text))
        with pytest.raises(CodegenError):
            check_description(parse(text + lines[end][: len(lines[end]) // 2].encode()))


def test_a_refusal_lists_every_place() -> None:
    document = copy.deepcopy(BASE)
    thing(document).update({"if": {}, "$id": "x"})
    operation(document)["servers"] = []
    with pytest.raises(UnsupportedError) as refused:
        check_description(document)
    assert len(refused.value.problems) == 3
